import {
  type ICellData,
  ICommandService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Nullable,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, FunctionType, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import englishFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import simplifiedFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import traditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/zh-TW';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import simplified from '@univerjs/preset-sheets-core/locales/zh-CN';
import traditional from '@univerjs/preset-sheets-core/locales/zh-TW';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import englishValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import simplifiedValidation from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import traditionalValidation from '@univerjs/preset-sheets-data-validation/locales/zh-TW';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import englishDrawing from '@univerjs/preset-sheets-drawing/locales/en-US';
import simplifiedDrawing from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import traditionalDrawing from '@univerjs/preset-sheets-drawing/locales/zh-TW';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import englishNote from '@univerjs/preset-sheets-note/locales/en-US';
import simplifiedNote from '@univerjs/preset-sheets-note/locales/zh-CN';
import traditionalNote from '@univerjs/preset-sheets-note/locales/zh-TW';
import { CalculationMode } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../../core/words/language';
import { type ErrorMessages, toExecutors } from './function-executor';
import help from './function-help.gen.json';
import { settleSpills } from './settle-spills';
import { recalculateVacatedCells, speedUpSpills } from './spill-guards';
import { WORKBOOK_ID } from './to-floating-charts';
import type { Snapshot } from './to-snapshot';

const gridLocales = { en: LocaleType.EN_US, 'zh-Hans': LocaleType.ZH_CN, 'zh-Hant': LocaleType.ZH_TW } as const;
const gridTexts = {
  en: [english, englishDrawing, englishValidation, englishFormatting, englishNote],
  'zh-Hans': [simplified, simplifiedDrawing, simplifiedValidation, simplifiedFormatting, simplifiedNote],
  'zh-Hant': [traditional, traditionalDrawing, traditionalValidation, traditionalFormatting, traditionalNote],
} as const;

/** Univer 0.25.1 has no texts for the bar that shows how far a calculation is, in no language: it is shown without. */
const withoutProgressTexts = {
  'sheets-formula': {
    progress: { analyzing: '', calculating: '', 'array-analysis': '', 'array-calculation': '', done: '' },
  },
};

export interface GridSettings {
  readonly container: string;
  readonly language: Language;
  readonly isDark: boolean;
  readonly errors: ErrorMessages;
}

export interface Grid {
  readonly grid: FUniver;
  /** Shows the workbook, or one empty sheet; before that there is none. Resolves when what is typed is calculated. */
  readonly open: (snapshot?: Snapshot) => Promise<void>;
  /** What a spill from elsewhere shows in a cell; the grid's own reads leave it out. */
  readonly spilledCell: SpilledCell;
}

/** Row and column count from 0. */
export type SpilledCell = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

/** A spreadsheet in the page with our functions in it. */
export function createGrid({ container, language, isDark, errors }: GridSettings): Grid {
  speedUpSpills();
  const locale = gridLocales[language];
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale,
    locales: { [locale]: mergeLocales(...gridTexts[language], help.locales[language], withoutProgressTexts) },
    logLevel: LogLevel.ERROR,
  });
  const sheets = UniverSheetsCorePreset({
    container,
    formula: {
      // What is opened has been calculated.
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
      function: toExecutors(language, errors),
      description: help.functions.map((info) => ({ ...info, functionType: FunctionType.User })),
    },
  });
  registerOnce(univer, [
    ...sheets.plugins,
    ...UniverSheetsDrawingPreset().plugins,
    ...UniverSheetsDataValidationPreset().plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsNotePreset().plugins,
  ]);
  const grid = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  const show = (snapshot?: Snapshot) => {
    grid.createWorkbook({ id: WORKBOOK_ID, name: 'Planfold', ...snapshot?.workbook } satisfies Partial<IWorkbookData>);
    settleSpills(univer);
    recalculateVacatedCells(univer);
    if (!snapshot) return;
    const workbook = grid.getActiveWorkbook()!;
    const shown = snapshot.activeSheet && workbook.getSheetByName(snapshot.activeSheet);
    if (shown) workbook.setActiveSheet(shown).getRange(0, 1).activate();
    const { ranges, cells, errors: sentences } = snapshot.spilled;
    injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetArrayFormulaDataMutation.id,
        { arrayFormulaRange: { [WORKBOOK_ID]: ranges }, arrayFormulaCellData: { [WORKBOOK_ID]: cells } },
        { onlyLocal: true },
      );
    for (const { sheetId, range, message } of sentences) {
      errors.set(sheetId, range.startRow, range.startColumn, message);
    }
  };
  return {
    grid,
    async open(snapshot) {
      show(snapshot);
      // Univer 0.25.1 listens for changes from its first drawing on: what is written before is never calculated.
      await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    },
    spilledCell: (sheetId, row, column) => {
      return formulas.getArrayFormulaCellData()[WORKBOOK_ID]?.[sheetId]?.[row]?.[column];
    },
  };
}

/** Presets share plugins; the last settings given for one count. */
function registerOnce(univer: Univer, plugins: readonly unknown[]): void {
  const byName = new Map<string, [PluginCtor<Plugin>, object?]>();
  for (const plugin of plugins) {
    const entry = (Array.isArray(plugin) ? plugin : [plugin]) as [PluginCtor<Plugin>, object?];
    byName.set(entry[0].pluginName, entry);
  }
  for (const [ctor, config] of byName.values()) univer.registerPlugin(ctor, config);
}
