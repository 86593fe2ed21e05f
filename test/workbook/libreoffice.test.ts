import { itUnless } from '../unless';
import { noOffice, sheetsOf } from './libreoffice';
import { formulaCells, isOwn, placeOf, render, sampleContent, toFile } from './make-workbook';
import { testInLibreOffice } from './test-in-libreoffice';

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

itUnless(noOffice, 'the workbook of the made-up company is in every cell what LibreOffice makes of it', () =>
  testInLibreOffice(sampleContent('zh-Hant')),
);
