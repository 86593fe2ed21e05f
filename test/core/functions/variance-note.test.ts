import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import type { Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';
import type { Language } from '../../../core/words/language';
import { expectCellsOrSheetError } from '../anything';
import { errorOf, spoken } from '../error-of';

const notes = (args: readonly Argument[], language: Language = 'en') =>
  (callFunction('VARIANCENOTE', args, { language }) as Matrix).map(([cell]) => spoken(cell));

const budget = [[100], [100], [100], [100], [0], [0], [100]];
const actual = [[120], [80], [120], [80], [5], [-5], [100]];
const types = [['Revenue'], ['Cost'], ['Cost'], ['Revenue'], ['Revenue'], ['Profit'], ['Cost']];
const names = [['A'], ['B'], ['C'], ['D'], ['E'], ['F'], ['G']];

describe('VARIANCENOTE', () => {
  it('has a sentence for every case', () => {
    expect(notes([budget, actual, types, names])).toEqual([
      'A: actual 120 is 20 (20.0%) above the budget of 100, favourable.',
      'B: actual 80 is 20 (20.0%) below the budget of 100, favourable.',
      'C: actual 120 is 20 (20.0%) above the budget of 100, unfavourable.',
      'D: actual 80 is 20 (20.0%) below the budget of 100, unfavourable.',
      'E: actual 5 where nothing was budgeted, favourable.',
      'F: actual -5 where nothing was budgeted, unfavourable.',
      'G: actual 100 is on budget.',
    ]);
  });

  it('has it in Simplified Chinese', () => {
    expect(notes([budget, actual, types, names], 'zh-Hans')).toEqual([
      'A：实际 120，比预算 100 高 20（20.0%），为有利差异。',
      'B：实际 80，比预算 100 低 20（20.0%），为有利差异。',
      'C：实际 120，比预算 100 高 20（20.0%），为不利差异。',
      'D：实际 80，比预算 100 低 20（20.0%），为不利差异。',
      'E：实际 5，没有预算，为有利差异。',
      'F：实际 -5，没有预算，为不利差异。',
      'G：实际 100，与预算持平。',
    ]);
  });

  it('has it in Traditional Chinese', () => {
    expect(notes([budget, actual, types, names], 'zh-Hant')).toEqual([
      'A：實際 120，比預算 100 高 20（20.0%），為有利差異。',
      'B：實際 80，比預算 100 低 20（20.0%），為有利差異。',
      'C：實際 120，比預算 100 高 20（20.0%），為不利差異。',
      'D：實際 80，比預算 100 低 20（20.0%），為不利差異。',
      'E：實際 5，沒有預算，為有利差異。',
      'F：實際 -5，沒有預算，為不利差異。',
      'G：實際 100，與預算持平。',
    ]);
  });

  it.each([
    [1_234_567, 1_000_000, '1,000,000 is 234,567 (19.0%) below the budget of 1,234,567'],
    [1234.5, 999, '999.00 is 235.50 (19.1%) below the budget of 1,234.50'],
    [0.85, 0.8533, '0.8533 is 0.0033 (0.4%) above the budget of 0.8500'],
    [0.3, 0.7, '0.70 is 0.40 (133.3%) above the budget of 0.30'],
    [1000 / 3, 300, '300.00 is 33.33 (10.0%) below the budget of 333.33'],
    [-1500, -900, '-900 is 600 (40.0%) above the budget of -1,500'],
    [0.001, 50, '50.0000 is 49.9990 (4,999,900.0%) above the budget of 0.0010'],
  ])('writes %d against %d alike everywhere', (planned, done, part) => {
    expect(notes([planned, done, 'Revenue', 'X'])[0]).toContain(part);
    for (const language of ['zh-Hans', 'zh-Hant'] as const)
      for (const figure of part.match(/-?\d[\d,.]*/g)!)
        expect(notes([planned, done, 'Revenue', 'X'], language)[0]).toContain(figure);
  });

  it('calls a line without a name by its number', () => {
    expect(notes([[[1], [1]], [[1], [1]], 'Cost', [['Rent'], [' ']]])).toEqual([
      'Rent: actual 1 is on budget.',
      'Line 2: actual 1 is on budget.',
    ]);
    expect(notes([[[1, 2]], [[1, 2]], 'Cost'], 'zh-Hans')).toEqual([
      '第 1 项：实际 1，与预算持平。',
      '第 2 项：实际 2，与预算持平。',
    ]);
  });

  it('leaves braces in a name alone', () => {
    expect(notes([1, 1, 'Cost', '{budget}'])).toEqual(['{budget}: actual 1 is on budget.']);
  });

  it('shows a bad line as an error of its own row, in the language of the call', () => {
    const list = [
      [['x'], [1], [1], [1e-300]],
      [[1], [1], [1], [1e300]],
      [['Cost'], [''], ['Asset'], ['Cost']],
    ];
    expect(notes(list, 'zh-Hant')).toEqual([
      '#VALUE! budget：第 1 列第 1 欄是文字「x」，此處需要數字。',
      '#VALUE! accountType：第 2 列第 1 欄為空白，需要「收入」或「費用」這樣的科目類型。',
      '#VALUE! accountType：第 3 列第 1 欄是「Asset」，不是「收入」或「費用」這樣的已知科目類型。',
      '#VALUE! 結果過大，儲存格容納不下。',
    ]);
  });

  it('refuses lists that do not fit', () => {
    expect(errorOf('VARIANCENOTE', [[[1], [2]], [[1], [2]], 'Cost', [['A']]])).toBe(
      '#VALUE! name has 1 × 1 cells; 2 × 1 are needed.',
    );
    expect(
      errorOf('VARIANCENOTE', [
        [[1], [2]],
        [[1], [2]],
        [
          ['Cost', 'Cost'],
          ['a', 'b'],
        ],
      ]),
    ).toBe('#VALUE! accountType must be one row or one column, not 2 × 2 cells.');
  });
});

describe('laws', () => {
  it('budget, variance and actual of a sentence about whole amounts reckon up', () => {
    const amount = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).filter((value) => value !== 0);
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('Revenue', 'Cost'), (planned, done, type) => {
        fc.pre(planned !== done);
        const sentence = notes([planned, done, type, 'X'])[0] as string;
        const match = /^X: actual (\S+) is (\S+) \(\S+%\) (above|below) the budget of (\S+), (un)?favourable\.$/.exec(
          sentence,
        )!;
        const [, actualText, amountText, side, budgetText, un] = match;
        const read = (text: string) => Number(text.replaceAll(',', ''));
        const sign = side === 'above' ? 1 : -1;
        expect(read(budgetText!) + sign * read(amountText!)).toBe(read(actualText!));
        expect([read(budgetText!), read(actualText!)]).toEqual([planned, done]);
        expect(un === undefined).toBe(sign > 0 === (type === 'Revenue'));
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('VARIANCENOTE', 4));
});
