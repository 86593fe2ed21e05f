import { SheetError } from '../../core/arguments/sheet-error';
import type { WorkbookContent } from '../../core/templates/content';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { inLibreOffice } from './libreoffice';
import { formulaCells, placeOf, render } from './make-workbook';

function isSame(ours: PlainCell, theirs: PlainCell): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return (ours ?? '') === (theirs ?? '');
  return Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(ours));
}

/** LibreOffice gives in every cell what it gives here, and no error. */
export async function testInLibreOffice(content: WorkbookContent): Promise<void> {
  const rendered = render(content);
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
}
