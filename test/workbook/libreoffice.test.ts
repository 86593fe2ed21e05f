import { SheetError } from '../../core/arguments/sheet-error';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { noSharedData } from '../shared-data';
import { describeUnless } from '../unless';
import { inLibreOffice, noOffice, sheetsOf } from './libreoffice';
import { formulaCells, isOwn, northwindContent, placeOf, render, sampleContent, toFile } from './make-workbook';

function isSame(ours: PlainCell, theirs: PlainCell): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return (ours ?? '') === (theirs ?? '');
  return Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(ours));
}

const workbooks = [
  ['the made-up company', () => sampleContent('zh-Hant'), noOffice],
  ['real orders', () => northwindContent('en'), noOffice ?? noSharedData],
] as const;

it('has the file tell no value of a native formula, so that LibreOffice must calculate', async () => {
  const { sheets, ...rest } = sampleContent('en');
  const few = ['settings', 'calendar', 'team', 'customers', 'orders', 'visits'];
  const rendered = render({ ...rest, sheets: new Map([...sheets].filter(([id]) => few.includes(id))) });
  const written = await sheetsOf(await toFile(rendered, 'left out'));
  const native = formulaCells(rendered).filter(({ formula }) => !isOwn(formula));
  const told = native.filter(
    ({ sheet, row, column }) => (written.get(sheet)?.[row - 1]?.[column - 1] ?? null) !== null,
  );
  expect(told.map(placeOf)).toEqual([]);
  expect(native.length).toBeGreaterThan(1000);
});

for (const [name, contentOf, lack] of workbooks) {
  describeUnless(lack, `the workbook of ${name} in LibreOffice`, () => {
    it('gives in every cell what it gives here, and no error', async () => {
      const rendered = render(contentOf());
      const sheets = await inLibreOffice(rendered);
      const cells = formulaCells(rendered);
      const theirsAt = ({ sheet, row, column }: (typeof cells)[number]) =>
        sheets.get(sheet)?.[row - 1]?.[column - 1] ?? null;
      const differences = cells.flatMap((cell) => {
        const ours = cell.value instanceof SheetError ? cell.value.code : cell.value;
        const theirs = theirsAt(cell);
        return isSame(ours, theirs) ? [] : [`${placeOf(cell)} ${cell.formula}: ours ${ours}, theirs ${theirs}`];
      });
      expect(differences).toEqual([]);
      const errors = [...sheets].flatMap(([sheet, rows]) =>
        rows.flatMap((row, i) =>
          row.flatMap((value, j) => (/^(#\w+[!?/]|Err:)/.test(String(value)) ? [`${sheet} ${i + 1} ${j + 1}`] : [])),
        ),
      );
      expect(errors).toEqual([]);
      expect(cells.length).toBeGreaterThan(5000);
    });
  });
}
