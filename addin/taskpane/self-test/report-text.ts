import { fillSlots } from '../../../core/words/fill-slots';
import { languageNames, type PaneTexts } from '../../../core/words/pane-texts';
import type { PlainCell } from '../../../core/workbook/workbook-plan';
import { cannotKey } from '../cannot-key';
import type { SelfTestReport } from './self-test-report';

/** What came out, in one sentence. */
export function outcomeText(report: SelfTestReport, words: PaneTexts): string {
  const { examples, sheets, cells, formulas, differenceCount: count } = report;
  const numbers = { examples, sheets, cells: readable(cells), formulas: readable(formulas), count: readable(count) };
  return fillSlots(count === 0 ? words.selfTestAgrees : words.selfTestDiffers, numbers);
}

/** Above the table, where it does not list them all. */
export function firstOfText({ differences, differenceCount }: SelfTestReport, words: PaneTexts): string {
  return fillSlots(words.selfTestFirstOf, { shown: differences.length, count: readable(differenceCount) });
}

/** What is worth knowing of the host, a sentence each. */
export function factTexts({ facts, notCalculated }: SelfTestReport, words: PaneTexts, comma: string): string[] {
  const { cannot, language, looksAtExamples, looksAtSheets, unnamedErrors } = facts;
  return [
    fillSlots(words.selfTestSpeaks, { language: languageNames[language] }),
    fillSlots(words.selfTestLooks, { examples: looksAtExamples, sheets: looksAtSheets }),
    ...(notCalculated.length > 0 ? [fillSlots(words.selfTestNotCalculated, { names: notCalculated.join(comma) })] : []),
    ...(unnamedErrors > 0 ? [fillSlots(words.selfTestUnnamed, { count: unnamedErrors })] : []),
    ...(cannot.length > 0
      ? [fillSlots(words.leavesOut, { kinds: cannot.map((kind) => words[cannotKey(kind)]).join(comma) })]
      : []),
  ];
}

/** All of it to be pasted into a message or a sheet: columns are set apart by tabs. */
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

/** A text in quotation marks where it looks like something else. */
export function shown(cell: PlainCell, words: PaneTexts): string {
  if (cell === null) return words.selfTestBlank;
  if (typeof cell === 'string') return /^[\d.,\s-]*$/.test(cell) ? `"${cell}"` : cell;
  return String(cell).toUpperCase();
}

function readable(count: number): string {
  return count.toLocaleString('en');
}
