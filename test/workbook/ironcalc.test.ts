import { toPlainCell } from '../../core/calculator/memory-host';
import type { RenderedWorkbook } from '../../core/rendering/render-workbook';
import { FIRST_COLUMN } from '../../core/rendering/sheet-places';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { noSharedData } from '../shared-data';
import { describeUnless } from '../unless';
import { type Input, type InputSheet, ironCalc } from './ironcalc';
import { formulaCells, isOwn, northwindContent, placeOf, render, sampleContent } from './make-workbook';

/** What IronCalc 0.8.4 cannot do: a function of a whole array within SUMPRODUCT is not taken cell by cell. */
const gaps = [/SUMPRODUCT\(.*\b(?:COUNTIF|ISNUMBER|ISTEXT|MAX|ROUND|ROW|SUMIF)\(/];
const isGap = (formula: string) => gaps.some((gap) => gap.test(formula));

/** Every cell that shows something: native formulas as they are, all else, and what IronCalc cannot do, as its value. */
function inputsOf({ host }: RenderedWorkbook): InputSheet[] {
  const { sheets } = host.inventory();
  return host.sheets.map(({ name, cells }, i) => {
    const { rows, columns } = sheets[i]!;
    const inputs: Input[] = [];
    for (let row = 1; row <= rows + 60; row++) {
      for (let column = FIRST_COLUMN; column <= columns + 12; column++) {
        const { formula } = cells.get(row)?.get(column) ?? {};
        const value =
          formula && !isOwn(formula) && !isGap(formula)
            ? formula
            : toInput(toPlainCell(host.calculated(name, row, column)));
        if (value !== undefined) inputs.push([row, column, value]);
      }
    }
    return { name, cells: inputs };
  });
}

function toInput(value: PlainCell): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'string' ? `'${value}` : String(value).toUpperCase();
}

function isSame(ours: PlainCell, theirs: PlainCell): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return (ours ?? '') === (theirs ?? '');
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

/** With the formulas that are left out, so that their number cannot grow unnoticed. */
const workbooks = [
  ['real orders', () => northwindContent('en'), noSharedData, 28],
  ['the made-up company', () => sampleContent('en'), undefined, 52],
] as const;

for (const [name, contentOf, lack, leftOut] of workbooks) {
  describeUnless(lack, `the workbook of ${name} in IronCalc`, () => {
    it('gives in every cell what it gives here', () => {
      const rendered = render(contentOf());
      const native = formulaCells(rendered).filter(({ formula }) => !isOwn(formula));
      expect(native.filter(({ formula }) => isGap(formula))).toHaveLength(leftOut);
      const sheets = inputsOf(rendered);
      const theirs = new Map<string, PlainCell>();
      ironCalc(sheets).forEach((values, i) => {
        const { name: sheet, cells } = sheets[i]!;
        const formulas = cells.filter(([, , input]) => input.startsWith('='));
        formulas.forEach(([row, column], j) => {
          theirs.set(placeOf({ sheet, row, column }), values[j]!);
        });
      });
      const compared = native.filter(({ formula }) => !isGap(formula));
      expect(theirs.size).toBe(compared.length);
      const differences = compared.flatMap((cell) => {
        const [ours, other] = [toPlainCell(cell.value), theirs.get(placeOf(cell)) ?? null];
        return isSame(ours, other) ? [] : [`${placeOf(cell)} ${cell.formula}: ours ${ours}, theirs ${other}`];
      });
      expect(differences.slice(0, 20)).toEqual([]);
    });
  });
}
