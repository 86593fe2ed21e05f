import './page.html';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import './page.css';
import '../../../core/language/every-language';
import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { FUniver } from '@univerjs/core/facade';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { paneTexts } from '../../../core/language/pane-texts';
import { fillSlots, type Language, languages } from '../../../core/language/texts';
import { areaAddress, cellAddress } from '../../../core/workbook/a1';
import { renderWorkbook, type WorkbookSource } from '../../../core/workbook/render-workbook';
import { insertSplit, type SplitForm } from '../../taskpane/insert-split';
import { type PaneActions, TaskPane } from '../../taskpane/TaskPane';
import { BrowserHost } from './browser-host';
import { createGrid } from './create-grid';
import { ErrorMessages } from './function-executor';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const hasContrast = matchMedia('(forced-colors: active)').matches;
const language = toLanguage(new URLSearchParams(location.search).get('language') ?? navigator.language);
document.documentElement.lang = language;

const errors = new ErrorMessages();
const created = createGrid({ container: 'grid', language, isDark, errors });
const { grid } = created;
const host = new BrowserHost(created);

const emptyForm: SplitForm = { target: '', weights: '', seasonality: '', unit: '1', rowGroups: '', columnGroups: '' };

const actions: PaneActions = {
  insertSplit: (form) => insertSplit(host, form),
  selectedRange: async () => {
    const { selection } = host.inventory();
    return selection ? areaAddress(selection) : '';
  },
  changeLanguage: (next) => {
    location.search = `?language=${next}`;
  },
};

function Page() {
  return (
    <FluentProvider
      theme={hasContrast ? teamsHighContrastTheme : isDark ? webDarkTheme : webLightTheme}
      style={{ height: '100%' }}
    >
      <TaskPane language={language} actions={actions} initialForm={emptyForm} cellError={useSelectedCellError()} />
    </FluentProvider>
  );
}

/** The sentence behind the error in the selected cell; the grid shows its code only. */
function useSelectedCellError(): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    const look = () => {
      const selected = grid.getActiveWorkbook()?.getActiveRange();
      const range = selected?.getRange();
      const message = range && errors.at(selected!.getSheetId(), range.startRow, range.startColumn);
      const cell = range ? cellAddress({ row: range.startRow + 1, column: range.startColumn + 1 }) : '';
      setText(message && fillSlots(paneTexts[language].errorIn, { cell, message }));
    };
    const onSelect = grid.addEvent(grid.Event.SelectionChanged, look);
    const onResult = grid.getFormula().calculationResultApplied(look);
    return () => {
      onSelect.dispose();
      onResult.dispose();
    };
  }, []);
  return text;
}

function toLanguage(tag: string): Language {
  const exact = languages.find((code) => code.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  if (!/^zh/i.test(tag)) return 'en';
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/** The workbook of the company that npm start was given. */
async function fillWorkbook(): Promise<void> {
  const response = await fetch('source.json');
  if (!response.ok) return;
  const source = (await response.json()) as WorkbookSource;
  const [first] = grid.getActiveWorkbook()!.getSheets();
  host.apply(renderWorkbook(source, language).plan);
  grid.getActiveWorkbook()!.deleteSheet(first!);
  created.forgetHistory();
}

declare global {
  interface Window {
    /** For the browser tests. */
    planfold: { readonly host: BrowserHost; readonly grid: FUniver; isReady: boolean };
  }
}
window.planfold = { host, grid, isReady: false };

createRoot(document.getElementById('pane')!).render(<Page />);
fillWorkbook().finally(() => {
  window.planfold.isReady = true;
});
