import { markText, readMark, toMark } from '../../../core/workbook/mark';
import type { Mark } from '../../../core/workbook/workbook-plan';

const mark: Mark = { template: 'scorecard', version: 3, period: '2026-03', language: 'zh-Hant' };

describe('a mark', () => {
  it.each(['', '2026', '2026-Q1', '2026-Q4', '2026-01', '2026-12'])(
    'comes back from its text: period “%s”',
    (period) => {
      expect(readMark(markText({ ...mark, period }))).toEqual({ ...mark, period });
      const closed: Mark = { ...mark, period, closed: '2026-05-03 17:40' };
      expect(readMark(markText(closed))).toEqual(closed);
    },
  );

  it.each([
    '',
    'no mark',
    '{"template":"scorecard","version":3',
    'null',
    '7',
    '"scorecard"',
    '[]',
    '{}',
    '{"template":"scorecard"}',
    '{"name":"another program","version":3}',
  ])('is not read from %s', (text) => {
    expect(readMark(text)).toBeUndefined();
  });

  it.each<[string, object]>([
    ['a blank template', { template: '' }],
    ['a template that is a number', { template: 7 }],
    ['version 0', { version: 0 }],
    ['a version below 0', { version: -1 }],
    ['a version that is not whole', { version: 1.5 }],
    ['a version in words', { version: '3' }],
    ['a month 13', { period: '2026-13' }],
    ['a month 00', { period: '2026-00' }],
    ['a fifth quarter', { period: '2026-Q5' }],
    ['a week', { period: '2026-W05' }],
    ['a year of two digits', { period: '26' }],
    ['something after the period', { period: '2026-03 ' }],
    ['a line below the period', { period: '2026-03\n' }],
    ['no period', { period: undefined }],
    ['a language that is not ours', { language: 'fr' }],
    ['a property of every object for a language', { language: 'constructor' }],
    ['a day without a time', { closed: '2026-05-03' }],
    ['a 25th hour', { closed: '2026-05-03 25:00' }],
    ['a blank time', { closed: '' }],
  ])('is not read where it has %s', (_, change) => {
    expect(readMark(JSON.stringify({ ...mark, ...change }))).toBeUndefined();
    expect(toMark({ ...mark, ...change })).toBeUndefined();
  });

  it('takes nothing from the prototype of what was read', () => {
    const text = '{"__proto__":{"template":"scorecard","version":3,"period":"","language":"en"}}';
    expect(readMark(text)).toBeUndefined();
  });

  it('reads what a later version adds as if it were not there', () => {
    expect(readMark(JSON.stringify({ ...mark, colour: 'red' }))).toEqual(mark);
  });
});
