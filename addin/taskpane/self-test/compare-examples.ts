import { type Language, languages } from '../../../core/words/language';
import type { Watch } from '../../../core/workbook/sheet-host';
import { differencesOf, UNNAMED_ERROR } from './compare-cells';
import type { PlacedExample } from './lay-out-examples';
import type { Findings } from './self-test-report';
import { type Patience, type Settled, settleCells } from './settle-cells';

const TOLERANCE = 1e-9;

export interface ComparingExamples {
  readonly patience: Patience;
  readonly watch: Watch;
  /** The language expected of the functions, which may answer in another. */
  readonly language: Language;
  readonly findings: Findings;
}

/** @returns The language that the host's functions answer in, and how often their cells were read. */
export async function compareExamples(
  examples: readonly PlacedExample[],
  { patience, watch, language, findings }: ComparingExamples,
): Promise<{ readonly language: Language; readonly reads: number }> {
  const parts = examples.map(({ area, results }) => ({
    area,
    accepted: languages.map((each) => results[each]),
    tolerance: TOLERANCE,
  }));
  const { settled, reads } = await settleCells(parts, patience, watch);
  const spoken = spokenLanguage(examples, settled, language);
  for (const [i, { call, results }] of examples.entries()) {
    const { found, isCalculated } = settled[i]!;
    if (!isCalculated) findings.notCalculated.push(call);
    if (found[0]?.[0] === UNNAMED_ERROR) findings.unnamedErrors++;
    findings.cells += results[spoken].flat().length;
    for (const { row, column, ...cells } of differencesOf(results[spoken], found, TOLERANCE)) {
      findings.add({ where: `${call} [${row + 1}, ${column + 1}]`, ...cells });
    }
  }
  return { language: spoken, reads };
}

/** The language of most results that contain words; in a tie, the expected one. */
function spokenLanguage(examples: readonly PlacedExample[], settled: readonly Settled[], expected: Language): Language {
  const count = (language: Language) =>
    examples.filter(
      ({ results }, i) =>
        languages.some((other) => differencesOf(results[language], results[other], TOLERANCE).length > 0) &&
        differencesOf(results[language], settled[i]!.found, TOLERANCE).length === 0,
    ).length;
  return [expected, ...languages].reduce((best, each) => (count(each) > count(best) ? each : best));
}
