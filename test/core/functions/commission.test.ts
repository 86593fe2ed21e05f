import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import type { Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';

const tiers = [
  [0, 0.02],
  [500_000, 0.03],
  [1_000_000, 0.04],
];
const commission = (...args: Argument[]) => callFunction('COMMISSION', args) as number;
const failure = (args: readonly Argument[]) => {
  try {
    callFunction('COMMISSION', args);
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
  }
  return 'no error';
};

describe('COMMISSION', () => {
  it.each([
    [400_000, 8_000],
    [800_000, 19_000],
    [1_000_000, 25_000],
    [1_200_000, 33_000],
    [0, 0],
  ])('pays each part of %d at its own rate', (amount, expected) => {
    expect(commission(amount, tiers)).toBe(expected);
    expect(commission(amount, tiers, 'marginal')).toBe(expected);
  });

  it.each([
    [499_999, 9_999.98],
    [500_000, 15_000],
    [999_999, 29_999.97],
    [1_000_000, 40_000],
  ])('pays all of %d at the rate of the tier reached', (amount, expected) => {
    expect(commission(amount, tiers, 'retroactive')).toBe(expected);
  });

  it('takes tiers with their ends, downwards, and with blank rows below', () => {
    const withEnds = [
      [0, 500_000, 0.02],
      [500_000, 1_000_000, 0.03],
      [1_000_000, null, 0.04],
    ];
    expect(commission(1_200_000, withEnds)).toBe(33_000);
    expect(commission(1_200_000, [...tiers].reverse())).toBe(33_000);
    expect(commission(1_200_000, [...tiers, [null, ''], [0, 0]])).toBe(33_000);
  });

  it('lowers the commission by a credit note and cancels a sale that is credited in full', () => {
    expect(commission(1000 - 200, [[0, 0.04]])).toBe(32);
    expect(commission(1000, [[0, 0.04]]) + commission(-200, [[0, 0.04]])).toBe(32);
    expect(commission(1_200_000, tiers) + commission(-1_200_000, tiers)).toBe(0);
    expect(commission(-500_000, tiers, 'retroactive')).toBe(-15_000);
  });

  it('trues up what was paid, and owes back what was paid too much', () => {
    expect(commission(800_000, tiers, 'marginal', 8_000)).toBe(11_000);
    expect(commission(500_000, tiers, 'retroactive', 9_999.98)).toBe(5_000.02);
    expect(commission(400_000, tiers, null, 19_000)).toBe(-11_000);
  });

  it('finds a commission on the cent between whole bounds', () => {
    expect(
      commission(1000.5, [
        [0, 0.02],
        [1000, 0.04],
      ]),
    ).toBe(20.02);
  });

  it('takes a blank amount for 0', () => {
    expect(commission(null, tiers, null, 100)).toBe(-100);
  });

  it.each<[string, readonly Argument[], string]>([
    ['one column of tiers', [1, [[0]]], 'tiers has 1 × 1 cells; 1 × 2 are needed.'],
    [
      'a first tier above 0',
      [1, [[500, 0.02]]],
      'tiers: the lowest row, row 1, starts at 500; it must start at 0, so that nothing is left out.',
    ],
    [
      'a first tier below 0',
      [1, [[-5, 0.02]]],
      'tiers: the lowest row, row 1, starts at -5; it must start at 0, so that nothing is left out.',
    ],
    [
      'tiers out of order',
      [
        1,
        [
          [0, 0.02],
          [9, 0.03],
          [5, 0.04],
        ],
      ],
      'tiers: row 3 starts at 5, out of order after row 2 with 9.',
    ],
    [
      'a gap',
      [
        1,
        [
          [0, 1000, 0.02],
          [1001, null, 0.03],
        ],
      ],
      'tiers: rows 1 and 2 leave a gap from 1000 to 1001.',
    ],
    [
      'an overlap',
      [
        1,
        [
          [0, 1000, 0.02],
          [999, null, 0.03],
        ],
      ],
      'tiers: rows 1 and 2 overlap from 999 to 1000.',
    ],
    [
      'an end above',
      [1, [[0, 1000, 0.02]]],
      'tiers: row 1 is the highest and ends at 1000; leave its end blank, so that nothing is left out.',
    ],
    [
      'a negative rate',
      [
        1,
        [
          [0, 1000, 0.02],
          [1000, 0, -0.03],
        ],
      ],
      'tiers: row 2, column 3 is -0.03, which is negative.',
    ],
    [
      'a rate as text, named by its row when tiers go down',
      [
        1,
        [
          [9, '3%'],
          [0, 0.02],
        ],
      ],
      'tiers: row 1, column 2 holds the text “3%” where a number is needed.',
    ],
    ['an unknown mode', [1, tiers, 'flat'], 'mode is “flat”; it must be one of marginal, retroactive.'],
    ['numbers beyond all measure', [1e308, [[0, 1e308]]], 'The result is too large for a cell.'],
    ['a difference beyond all measure', [-1e308, [[0, 1]], null, 1e308], 'The result is too large for a cell.'],
  ])('refuses %s', (_, args, message) => {
    expect(failure(args)).toBe(`#VALUE! ${message}`);
  });
});

describe('laws', () => {
  const table = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 }),
    )
    .map(([froms, rates]): Matrix => [0, ...froms.sort((a, b) => a - b)].map((from, i) => [from, rates[i]! / 100]));
  const amount = fc.integer({ min: 0, max: 2_000_000 });
  const mode = fc.constantFrom('marginal', 'retroactive');

  it('the opposite amount gives the opposite commission', () => {
    fc.assert(
      fc.property(amount, table, mode, (sold, rates, by) => {
        expect(commission(-sold, rates, by)).toBe(0 - commission(sold, rates, by));
      }),
    );
  });

  it('paid to date and the rest add up to the commission of the year', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), table, mode, (months, rates, by) => {
        let sold = 0;
        let paid = 0;
        for (const month of months) {
          sold += month;
          paid += commission(sold, rates, by, paid);
        }
        expect(paid).toBeCloseTo(commission(sold, rates, by), 6);
      }),
    );
  });

  it('marginal tiers have no cliff: one more pays at most the highest rate more', () => {
    fc.assert(
      fc.property(amount, table, (sold, rates) => {
        const more = commission(sold + 1, rates) - commission(sold, rates);
        expect(more).toBeGreaterThanOrEqual(-1e-6);
        expect(more).toBeLessThanOrEqual(0.2 + 1e-6);
      }),
    );
  });

  it('marginal is the sum over the parts, counted out one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 400 }), (sold, start) => {
        let cents = 0;
        for (let unit = 0; unit < sold; unit++) cents += unit < start ? 2 : 5;
        expect(
          commission(sold, [
            [0, 0.02],
            [start, 0.05],
          ]),
        ).toBeCloseTo(cents / 100, 9);
      }),
    );
  });
});
