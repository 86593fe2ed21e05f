import './document';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { SelfTestAction } from '../../addin/taskpane/self-test/SelfTest';
import type { SelfTestReport } from '../../addin/taskpane/self-test/self-test-report';
import { sheetActions } from '../../addin/taskpane/sheet-actions';
import { TaskPane, type TaskPaneProps } from '../../addin/taskpane/TaskPane';
import { invalid } from '../../core/arguments/sheet-error';
import { MemoryHost } from '../../core/calculator/memory-host';
import { lists, templates } from '../../core/templates/catalogue';

const emptyForm = { target: '', weights: '', seasonality: '', unit: '1', rowGroups: '', columnGroups: '' };
const agreeing: SelfTestReport = {
  examples: 116,
  sheets: 74,
  cells: 228_000,
  formulas: 28_000,
  differenceCount: 0,
  differences: [],
  notCalculated: [],
  facts: { cannot: ['print'], language: 'en', readsOfExamples: 2, readsOfSheets: 3, unnamedErrors: 0 },
};
const differing: SelfTestReport = {
  ...agreeing,
  differenceCount: 2,
  differences: [
    { where: '=SPLITTARGET(100,{1,1,1}) [1, 1]', expected: 34, found: null },
    { where: "'Test Team'!B7", expected: 12, found: '12' },
  ],
};

const actions = {
  sheets: sheetActions({ host: new MemoryHost(), catalogue: { templates, lists } }),
  now: () => '1999-05-03 17:40',
  onSheetsChanged: () => () => {},
  changeLanguage: () => {},
  insertSplit: () => Promise.reject(invalid('cancelled', {})),
  selectedRange: async () => '',
};

let root: Root;
beforeEach(() => {
  root = createRoot(document.getElementById('pane')!);
});
afterEach(() => act(async () => root.unmount()));

const show = (props: Partial<TaskPaneProps> = {}, selfTest?: SelfTestAction) =>
  act(async () => {
    const pane = createElement(TaskPane, {
      language: 'en',
      initialForm: emptyForm,
      cellError: undefined,
      ...props,
      actions: { ...actions, ...(selfTest && { selfTest }) },
    });
    root.render(createElement(FluentProvider, { theme: webLightTheme }, pane));
  });
const tab = () => document.querySelector('[role=tab][aria-selected=true]')!.textContent;
const panel = (name: string) => document.getElementById(`panel-${name}`)!;
const button = (text: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === text);
const click = (text: string) => act(async () => button(text)!.click());

describe('the pane', () => {
  it.each([
    ['sheets', 'Sheets', undefined],
    ['split', 'Split a target', undefined],
    ['scorecards', 'Sheets', 'Scorecard'],
    ['review', 'Sheets', 'Monthly review'],
    ['checks', 'Sheets', 'Data checks'],
    ['help', 'Help', undefined],
    ['selfTest', 'Help', undefined],
  ] as const)('opens at %s, and goes there while it is open', async (initialPlace, title, sheet) => {
    const expectThere = () => {
      expect(tab()).toBe(title);
      if (sheet) expect(panel('sheets').querySelector('h2')!.textContent).toBe(sheet);
    };
    await show({ initialPlace });
    expectThere();
    await show({ initialPlace: initialPlace === 'split' ? 'help' : 'split' });
    await show({ initialPlace });
    expectThere();
  });

  it('goes to the same place again when it is asked for again', async () => {
    await show({ initialPlace: 'review', visits: 1 });
    await click('All sheets');
    await act(async () => document.getElementById('tab-help')!.click());
    await show({ initialPlace: 'review', visits: 2 });
    expect(tab()).toBe('Sheets');
    expect(panel('sheets').querySelector('h2')!.textContent).toBe('Monthly review');
  });

  it('gives the focus to the self-test when somebody asks for it', async () => {
    await show({ initialPlace: 'selfTest' }, async () => agreeing);
    expect(document.activeElement!.textContent).toBe('Self-test');
  });

  it('links to the pages that there are and to no others', async () => {
    await show({ initialPlace: 'help', links: { guide: 'https://example.com/help', privacy: '' } });
    const links = [...panel('help').querySelectorAll('a')].map(({ href, textContent }) => [textContent, href]);
    expect(links).toEqual([['Guide', 'https://example.com/help']]);
    await show({ initialPlace: 'help' });
    expect(panel('help').querySelectorAll('a')).toHaveLength(0);
  });

  it('has no self-test where the host gives none', async () => {
    await show({ initialPlace: 'help' });
    expect(button('Run the self-test')).toBeUndefined();
  });

  it('says that all agree, and what is worth knowing', async () => {
    await show({ initialPlace: 'selfTest' }, async () => agreeing);
    await click('Run the self-test');
    const { textContent } = panel('help');
    expect(textContent).toContain('All agree: 116 examples and 74 sheets, with 228,000 cells and 28,000 formulas.');
    expect(textContent).toContain('Not supported by this spreadsheet and left out: page set-up for printing.');
    expect(panel('help').querySelector('table')).toBeNull();
  });

  it('shows each difference, a blank as a word and digits that are text in quotation marks', async () => {
    await show({ initialPlace: 'selfTest' }, async () => differing);
    await click('Run the self-test');
    const rows = [...panel('help').querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Where', 'Expected', 'Found'],
      ['=SPLITTARGET(100,{1,1,1}) [1, 1]', '34', '(blank)'],
      ["'Test Team'!B7", '12', '"12"'],
    ]);
  });

  it('copies the report, or shows it as text where copying is not allowed', async () => {
    let copied = '';
    await show({ initialPlace: 'selfTest' }, async () => differing);
    await click('Run the self-test');
    await click('Copy the report');
    const { value } = panel('help').querySelector('textarea')!;
    expect(value).toContain('\'Test Team\'!B7\t12\t"12"');
    const writeText = async (text: string) => {
      copied = text;
    };
    Object.assign(navigator, { clipboard: { writeText } });
    await click('Copy the report');
    expect(copied).toBe(value);
    expect(panel('help').textContent).toContain('Copied.');
    Object.assign(navigator, { clipboard: undefined });
  });

  it('shows what is being done, can be stopped, and says so', async () => {
    let goOn = () => {};
    await show({ initialPlace: 'selfTest' }, async (_, watch) => {
      watch.phase('making');
      watch.progress(1, 4);
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      throw watch.isCancelled() ? invalid('cancelled', {}) : new Error('not stopped');
    });
    await click('Run the self-test');
    const bar = panel('help').querySelector('progress')!;
    expect(bar.value).toBe(0.25);
    expect(panel('help').textContent).toContain('Making the sheets …');
    await click('Stop');
    await act(async () => goOn());
    expect(panel('help').textContent).toContain('Stopped; nothing was changed.');
    expect(panel('help').querySelector('[role=progressbar]')).toBeNull();
  });
});
