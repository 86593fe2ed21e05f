import { toSerial } from '../../../core/calendar/day-serial';
import type { WorkbookContent } from '../../../core/templates/content';
import { asOfIn, DEFAULT_YEAR_START, moneyDecimalsIn, yearStartOf } from '../../../core/templates/settings-of';
import type { Language } from '../../../core/words/language';
import { labelText } from '../../../core/words/template-words';
import type { PlainCell } from '../../../core/workbook/workbook-plan';

const typed = (
  fields: { readonly [field: string]: PlainCell },
  language: Language = 'en',
  name?: string,
): WorkbookContent => ({
  language,
  isMadeUp: false,
  sheets: new Map([['settings', { fields, ...(name !== undefined && { name }) }]]),
});

it('reads what is typed, and what a blank cell stands for', () => {
  const day = toSerial(2027, 4, 1);
  expect(yearStartOf(typed({ yearStart: day }))).toBe(day);
  expect(asOfIn(typed({ asOf: day + 0.5 }))).toBe(day + 0.5);
  expect(moneyDecimalsIn(typed({ moneyDecimals: 2 }))).toBe(2);
  const blank = typed({});
  expect([yearStartOf(blank), asOfIn(blank), moneyDecimalsIn(blank)]).toEqual([DEFAULT_YEAR_START, undefined, 0]);
  expect(asOfIn({ language: 'en', isMadeUp: false, sheets: new Map() })).toBeUndefined();
});

it.each<PlainCell>(['March', '2026-03-01', '#N/A', 'Loading...', 0, -5, 3_000_000, true, Number.NaN])(
  'says of %j that it is no date, where it stands and what is expected',
  (value) => {
    expect(() => asOfIn(typed({ asOf: value }))).toThrow(
      `“Settings”, Figures as of: “${value}” is not a date; enter one such as 2026-01-31.`,
    );
    expect(() => yearStartOf(typed({ yearStart: value }))).toThrow('is not a date');
  },
);

it.each<PlainCell>(['two', -1, 3, 1.5, false])('says of %j that it is no number of decimals', (value) => {
  expect(() => moneyDecimalsIn(typed({ moneyDecimals: value }))).toThrow(`“${value}” is not 0, 1 or 2.`);
});

it('says so in the person’s language, by the name that the sheet has', () => {
  const content = typed({ asOf: 'x' }, 'zh-Hant', '我的設定');
  let refusal: unknown;
  try {
    asOfIn(content);
  } catch (error) {
    refusal = error;
  }
  const parameters = { sheet: '我的設定', setting: labelText('asOf', 'zh-Hant'), value: 'x' };
  expect(refusal).toMatchObject({ key: 'settingNoDay', parameters });
});
