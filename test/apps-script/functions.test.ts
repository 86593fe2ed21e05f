import type { Cell, Matrix } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import { callFunction } from '../../core/call';
import { catalogue } from '../../core/catalogue';
import { errorOf } from '../core/error-of';
import { asSheetsPasses } from './as-sheets-passes';
import { functionServices, type SheetSettings } from './function-services';
import { openScript } from './open-script';
import { dateInZone } from './time-zones';

interface Failed {
  readonly says: string;
}

/** The value, or the sentence of the error. */
function outcomeOf(call: () => unknown): unknown {
  try {
    return { value: call() };
  } catch (error) {
    return { says: (error as Error).message };
  }
}

function withCodes(result: Cell | Matrix): unknown {
  const shown = (cell: Cell) => (cell instanceof SheetError ? cell.code : cell);
  return Array.isArray(result) ? (result as Matrix).map((row) => row.map(shown)) : shown(result as Cell);
}

const taipei: SheetSettings = { zone: 'Asia/Taipei', locale: 'zh_TW', userLocale: 'en' };
const open = (settings: SheetSettings = taipei) => {
  const { services, asked } = functionServices(settings);
  return { call: openScript(services), asked };
};

describe.each([
  ['en', { zone: 'America/Los_Angeles', userLocale: 'en' }],
  ['zh-Hans', { zone: 'Pacific/Apia', userLocale: 'zh_CN' }],
  ['zh-Hant', { zone: 'Asia/Taipei', userLocale: 'zh_TW' }],
] as const)('every example, in %s', (language, settings) => {
  const { call } = open(settings);

  it.each(catalogue.functions.map((record) => [record.name, record] as const))(
    '%s gives what the core gives for it',
    (name, record) => {
      for (const { arguments: args } of record.examples) {
        const passed = asSheetsPasses(record, args, settings.zone);
        const expected = outcomeOf(() => withCodes(callFunction(name, args, { language })));
        expect(outcomeOf(() => call(name, ...passed))).toEqual(expected);
      }
    },
  );
});

describe('what Sheets passes', () => {
  it('is left out where it is "", undefined or not there', () => {
    const { call } = open();
    for (const rest of [[], [''], [undefined], ['', ''], [undefined, '', undefined]]) {
      expect(call('SPLITTARGET', 10, [[1], [1]], ...rest)).toEqual([[5], [5]]);
    }
  });

  it('may be one cell where a range is meant, and a range of one row', () => {
    const { call } = open();
    expect(call('SPLITTARGET', 10, 3)).toEqual([[10]]);
    expect(call('SPLITTARGET', 10, [[1, 1]])).toEqual([[5, 5]]);
  });

  it('is an error where the whole text is the code of one', () => {
    const { call } = open();
    for (const code of ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']) {
      expect(() => call('SPLITTARGET', 10, [[1], [code]])).toThrow(`weights: row 2, column 1 holds the error ${code}.`);
    }
    expect(() => call('SPLITTARGET', '#ERROR!', [[1]])).toThrow('target: row 1, column 1 holds the error #ERROR!.');
  });

  it('is a text where a code is only a part of it', () => {
    const { call } = open();
    expect(() => call('SPLITTARGET', 10, [[1], ['#N/A ']])).toThrow(/“#N\/A ”/);
    expect(call('VARIANCENOTE', [[100]], [[120]], [['revenue']], [['#1 shop']])).toEqual([
      [expect.stringContaining('#1 shop')],
    ]);
  });

  it('is a truth value that no number is made of', () => {
    expect(() => open().call('SPLITTARGET', true, [[1]])).toThrow(/TRUE/);
  });

  it('is its text where a cell holds something of another kind', () => {
    const image = { toString: () => 'CellImage' };
    expect(() => open().call('SPLITTARGET', 10, [[1], [image]])).toThrow(/“CellImage”/);
  });

  it('is refused by its count when it is too much', () => {
    expect(() => open().call('ATTAINMENT', 1, 2, 3, 4, 5)).toThrow(
      'ATTAINMENT takes at most 2 arguments; 5 were given.',
    );
  });
});

describe('a date', () => {
  const monday = 46_027;

  it('may have a time of day: its day counts', () => {
    const { call } = open();
    const days = [monday + 0.75, monday + 4 + 0.999].map((serial) => dateInZone(serial, 'Asia/Taipei'));
    expect(call('SELLINGDAYS', ...days)).toBe(5);
  });

  it('costs one question for the zone, and none where there is no date', () => {
    const { call, asked } = open();
    call('SPLITTARGET', 10, [[1], [1]]);
    expect(asked).toEqual({ zone: 0, format: 0, userLocale: 1, locale: 0 });
    call('SELLINGDAYS', dateInZone(monday, 'Asia/Taipei'), dateInZone(monday + 4, 'Asia/Taipei'));
    expect(asked.zone).toBe(1);
  });

  it('that no calendar has is refused with a sentence', () => {
    expect(() => open().call('SELLINGDAYS', new Date(Number.NaN), monday)).toThrow(/^start: /);
  });
});

describe('what a sheet gets back', () => {
  it('shows an error in a cell of the result by its code, which our functions take for one again', () => {
    const { call } = open();
    const ratios = call('ATTAINMENT', [[80], ['many']], [[100], [100]]) as Cell[][];
    expect(ratios).toEqual([[0.8], ['#VALUE!']]);
    expect(() => call('SPLITTARGET', 10, ratios)).toThrow('weights: row 2, column 1 holds the error #VALUE!.');
  });

  it('is a plain error in the language of the user, also where the spreadsheet speaks another', () => {
    expect(() => open({ ...taipei, userLocale: 'zh-CN' }).call('SPLITTARGET', 1)).toThrow('缺少参数 weights。');
    expect(() => open({ ...taipei, userLocale: 'fr' }).call('SPLITTARGET', 1)).toThrow('weights is missing.');
  });

  it('is in the language of the spreadsheet where the user cannot be asked, and in English where nobody can', () => {
    const { says } = outcomeOf(() => open({ zone: 'Asia/Taipei', locale: 'zh_TW' }).call('SPLITTARGET', 1)) as Failed;
    expect(`#VALUE! ${says}`).toBe(errorOf('SPLITTARGET', [1], 'zh-Hant'));
    expect(() => openScript()('SPLITTARGET', 1)).toThrow('weights is missing.');
  });
});
