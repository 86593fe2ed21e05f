import fc from 'fast-check';
import { parseReference } from '../../../core/workbook/a1';
import { anyFormula } from './any-formula';
import * as examples from './example-formulas';
import { ironCalc } from './ironcalc';
import { calculated } from './sheet-of';

const { facts, ...families } = examples;
const cells = Object.entries(facts).map(([address, content]) => {
  const { row, column } = parseReference(address, '')!;
  return [row, column, content] as const;
});

/** Differences of IronCalc 0.8.4 from Excel's documentation. */
const knownDifferences: ReadonlySet<string> = new Set([
  // Functions, signs and whole arrays within SUMPRODUCT are not applied cell by cell.
  '=SUMPRODUCT(--(A2:A6="south"))',
  '=SUMPRODUCT(G1:G2*(COLUMN(A1:C1)))',
  '=SUMPRODUCT((ROW(B2:B6)>3)*B2:B6)',
  '=SUMPRODUCT(--ISNUMBER(MATCH(A2:A6,A2:A3,0)))',
  '=SUMPRODUCT(SUMIFS(B2:B6,A2:A6,A2:A3))',
  '=SUMPRODUCT(-B2:B6)',
  // A shorter sum range is not stretched, and ranges of different shapes are not refused.
  '=SUMIF(A2:A6,"South",B2)',
  '=SUMIFS(B2:B6,A2:A5,"north")',
  // Years below 1900 are not counted from 1900; 0^0 is 1; a column below 1 is #REF!.
  '=DATE(99,12,31)',
  '=0^0',
  '=VLOOKUP("South",A2:D6,0,FALSE)',
  // It rounds the binary value, and shows 17 digits in text.
  '=ROUND(1.005,2)',
  '=0.1+0.2&""',
  '=1/3&""',
  // The value of a formula that begins with two signs comes as text.
  '=--"3"',
  // It has no links.
  '=HYPERLINK("https://example.com","site")',
  '=HYPERLINK("https://example.com")',
]);

function differences(formulas: readonly string[]): string[] {
  const theirs = ironCalc(formulas, cells);
  return formulas.flatMap((formula, i) => {
    const ours = calculated(formula, facts);
    return isSame(ours, theirs[i]) ? [] : [`${formula}: ours ${String(ours)}, theirs ${String(theirs[i])}`];
  });
}

function isSame(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours));
}

it('agrees with IronCalc on the examples', () => {
  const formulas = Object.values(families)
    .flat()
    .map(([formula]) => formula)
    .filter((formula) => !knownDifferences.has(formula) && !/\b(ROW|COLUMN)\(\)/.test(formula));
  expect(differences(formulas)).toEqual([]);
});

it('agrees with IronCalc on 150 random formulas', () => {
  expect(differences(fc.sample(anyFormula, { numRuns: 150, seed: 1999 }))).toEqual([]);
});
