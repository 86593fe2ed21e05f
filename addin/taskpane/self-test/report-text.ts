import { fillSlots } from '../../../core/words/fill-slots';
import { languageNames, type PaneTexts } from '../../../core/words/pane-texts';
import type { PlainCell } from '../../../core/workbook/workbook-plan';
import { cannotKey } from '../cannot-key';
import type { SelfTestReport } from './self-test-report';

/** The result in one sentence. */
export function outcomeText(report: SelfTestReport, words: PaneTexts): string {
  const { examples, sheets, cells, formulas, differenceCount: count } = report;
  const numbers = { examples, sheets, cells: readable(cells), formulas: readable(formulas), count: readable(count) };
  return fillSlots(count === 0 ? words.selfTestAgrees : words.selfTestDiffers, numbers);
}

/** Caption of a table that does not list all differences. */
export function firstOfText({ differences, differenceCount }: SelfTestReport, words: PaneTexts): string {
  return fillSlots(words.selfTestFirstOf, { shown: differences.length, count: readable(differenceCount) });
}

/** The facts about the host, one sentence each. */
export function factTexts({ facts, notCalculated }: SelfTestReport, words: PaneTexts, comma: string): string[] {
  const { cannot, language, readsOfExamples, readsOfSheets, unnamedErrors } = facts;
  return [
    fillSlots(words.selfTestSpeaks, { language: languageNames[language] }),
    fillSlots(words.selfTestLooks, { examples: readsOfExamples, sheets: readsOfSheets }),
    ...(notCalculated.length > 0 ? [fillSlots(words.selfTestNotCalculated, { names: notCalculated.join(comma) })] : []),
    ...(unnamedErrors > 0 ? [fillSlots(words.selfTestUnnamed, { count: unnamedErrors })] : []),
    ...(cannot.length > 0
      ? [fillSlots(words.leavesOut, { kinds: cannot.map((kind) => words[cannotKey(kind)]).join(comma) })]
      : []),
  ];
}

/** The whole report, to paste into a message or a sheet: tabs separate the columns. */
export function toReportText(report: SelfTestReport, words: PaneTexts, comma: string): string {
  const rows = report.differences.map(({ where, expected, found }) =>
    [where, shown(expected, words), shown(found, words)].map((text) => text.replace(/\s+/g, ' ')).join('\t'),
  );
  const header = [words.selfTestWhere, words.selfTestExpected, words.selfTestFound].join('\t');
  return [
    outcomeText(report, words),
    ...factTexts(report, words, comma),
    ...(rows.length > 0 ? ['', header, ...rows] : []),
  ].join('\n');
}

/** Shows a cell's value, with a text in quotation marks if it looks blank or like a number. */
export function shown(cell: PlainCell, words: PaneTexts): string {
  if (cell === null) return words.selfTestBlank;
  if (typeof cell === 'string') return /^[\d.,\s-]*$/.test(cell) ? `"${cell}"` : cell;
  return String(cell).toUpperCase();
}

function readable(count: number): string {
  return count.toLocaleString('en');
}
