import './page.html';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import './page.css';
import '../../../core/words/every-language';
import { FluentProvider, type Theme } from '@fluentui/react-components';
import type { FUniver } from '@univerjs/core/facade';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { renderWorkbook } from '../../../core/rendering/render-workbook';
import { lists, templates } from '../../../core/templates/catalogue';
import type { WorkbookContent } from '../../../core/templates/content';
import { fillSlots } from '../../../core/words/fill-slots';
import { paneTexts } from '../../../core/words/pane-texts';
import { toLanguage } from '../../../core/words/to-language';
import { cellAddress } from '../../../core/workbook/a1';
import { chooseTheme } from '../../taskpane/choose-theme';
import { emptySplitForm, insertSplit } from '../../taskpane/insert-split';
import { localTime } from '../../taskpane/local-time';
import { selectedRange } from '../../taskpane/selected-range';
import { selfTestAction } from '../../taskpane/self-test/self-test-action';
import { sheetActions } from '../../taskpane/sheet-actions';
import { type PaneActions, TaskPane } from '../../taskpane/TaskPane';
import { BrowserHost } from './browser-host';
import { createGrid } from './create-grid';
import { ErrorMessages } from './function-executor';
import { readServed } from './served-source';
import { toSnapshot } from './to-snapshot';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const language = toLanguage(new URLSearchParams(location.search).get('language') ?? navigator.language);
document.documentElement.lang = language;

/** Asked for before anything else is done. */
const asked = fetch(`source.json?language=${language}`);

const errors = new ErrorMessages();
const created = createGrid({ container: 'grid', language, isDark, errors });
const { grid } = created;
const host = new BrowserHost(created);

const catalogue = { templates, lists };
/** What sheets are filled with that are not in the workbook yet. */
let source: WorkbookContent | undefined;

const LONGEST_CALCULATION_MS = 60_000;
/** Sheets often come several at a time. */
const LOOK_AFTER_MS = 300;

const calculated = () => grid.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS);

const actions: PaneActions = {
  sheets: sheetActions({
    host,
    catalogue,
    supply: (id) => source?.sheets.get(id),
    settled: calculated,
  }),
  selfTest: selfTestAction({ host, settled: calculated }),
  now: () => localTime(),
  onSheetsChanged: (look) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, LOOK_AFTER_MS);
    };
    const { SheetCreated, SheetDeleted, SheetNameChanged } = grid.Event;
    const watches = [SheetCreated, SheetDeleted, SheetNameChanged].map((event) => grid.addEvent(event, soon));
    return () => {
      clearTimeout(waiting);
      for (const watch of watches) watch.dispose();
    };
  },
  insertSplit: (form) => insertSplit(host, form),
  selectedRange: () => selectedRange(host),
  changeLanguage: (next) => {
    location.search = `?language=${next}`;
  },
};

function Page({ theme }: { readonly theme: Theme }) {
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <TaskPane language={language} actions={actions} initialForm={emptySplitForm} cellError={useSelectedCellError()} />
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

/** The first sheets of the company that npm start was given; the others come filled when they are inserted. */
async function openWorkbook(): Promise<void> {
  const response = await asked;
  if (!response.ok) {
    await created.open();
    return;
  }
  const { content, opening, first } = readServed(await response.text());
  source = content;
  const shown = new Map(opening.map((id) => [id, content.sheets.get(id)!]));
  const { host: memory, layout } = renderWorkbook({ ...content, sheets: shown }, catalogue);
  const snapshot = toSnapshot(memory, first && layout.sheets.get(first)?.name);
  await created.open(snapshot);
}

declare global {
  interface Window {
    /** For the browser tests. */
    planfold: { readonly host: BrowserHost; readonly grid: FUniver; isReady: boolean };
  }
}
window.planfold = { host, grid, isReady: false };

openWorkbook().finally(async () => {
  createRoot(document.getElementById('pane')!).render(<Page theme={await chooseTheme(isDark)} />);
  window.planfold.isReady = true;
});
