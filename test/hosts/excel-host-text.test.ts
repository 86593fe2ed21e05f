import fc from 'fast-check';
import { toExcelValue } from '../../addin/hosts/excel/excel-text';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { toContent } from '../excel-host/typed-input';

describe('text for Excel', () => {
  const strange = [
    '=1+1',
    '+1',
    '-1',
    '@x',
    '007',
    '1/2',
    'TRUE',
    'false',
    '\t=1',
    '#N/A',
    "'q",
    'May 5',
    'Mar-98',
    'mar98',
  ];
  const more = [
    '1e5',
    '12:30',
    '5%',
    '$5',
    '¥5',
    '(5)',
    '1998年4月30日',
    '4月30日',
    ' 5',
    '＝1+1',
    '-x',
    '.5',
    '1,000',
  ];

  it.each([...strange, ...more])('stays text: %s', (text) => {
    expect(toContent(toExcelValue(text), undefined)).toEqual({ value: text });
    expect(toContent(text, undefined)).not.toEqual({ value: text });
  });

  it('law: any text stays the same text', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...strange, ...more), fc.string());
    fc.assert(
      fc.property(
        anything.filter((text) => text !== ''),
        fc.constantFrom(undefined, '0.00', '@'),
        (text, format) => {
          const given = toExcelValue(text) as string;
          const content =
            format === '@' && given.startsWith("'") ? { value: given.slice(1) } : toContent(given, format);
          expect(content).toEqual({ value: text });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['Name', 'Q1', '目标 1998', '“May 5”', 'a=b'])('shows no unnecessary apostrophe: %s', (text) => {
    expect(toExcelValue(text)).toBe(text);
  });

  it.each<[PlainCell, PlainCell]>([
    [null, ''],
    ['', ''],
    [0, 0],
    [false, false],
  ])('leaves %p as it is, and blank cells as Excel clears them', (value, given) => {
    expect(toExcelValue(value)).toBe(given);
  });
});
