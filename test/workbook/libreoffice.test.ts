import { itUnless } from '../unless';
import { noOffice, sheetsOf } from './libreoffice';
import { formulaCells, isOwn, placeOf, render, sampleContent, toFile } from './make-workbook';
import { testInLibreOffice } from './test-in-libreoffice';

it('leaves the values of native formulas out of the file, so that LibreOffice must calculate', async () => {
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

itUnless(noOffice, 'the workbook of the made-up company agrees with LibreOffice in every cell', () =>
  testInLibreOffice(sampleContent('zh-Hant')),
);
