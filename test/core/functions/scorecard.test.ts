import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';
import type { Language } from '../../../core/words/language';
import { spoken } from '../error-of';

const scorecard = (...args: Argument[]) => callFunction('SCORECARD', args) as Cell[][];
const setup: Matrix = [
  ['Sales', 50, 'ratio', 'higher', 120],
  ['Visits', 30, 'ratio', 'higher', 100],
  ['Lost customers', 20, 'linear', 'lower', 110],
];
const targets = [[1000, 40, 4]];

describe('SCORECARD', () => {
  it('weighs the scores of all items', () => {
    expect(scorecard(setup, targets, [[900, 50, 2]])).toEqual([[90, 100, 105, 96, 'A', 100]]);
  });

  it('takes blank and 0 for zero, which is a value', () => {
    const expected = [[0, 100, 110, 52, 'E', 100]];
    expect(scorecard(setup, targets, [[0, 40, 0]])).toEqual(expected);
    expect(scorecard(setup, targets, [[null, 40, '']])).toEqual(expected);
  });

  it.each<[string, Cell, Cell]>([
    ['a dash', '-', '-'],
    ['a word', 'not yet', 'not yet'],
    [
      'an error',
      new SheetError('#DIV/0!', 'missing', { argument: 'x' }),
      '#N/A actuals: row 1, column 3 holds no number; the item is left out.',
    ],
  ])('leaves an item with %s out, says so and shows the weight that has data', (_, cell, shown) => {
    const [card] = scorecard(setup, targets, [[900, 40, cell]]) as [Cell[]];
    expect(card.map(spoken)).toEqual([90, 100, shown, 93.75, 'A', 80]);
  });

  it('leaves an item without a target out, whether it is text, zero or blank', () => {
    for (const [target, sentence] of [
      ['-', '-'],
      [0, '#N/A The target is zero, so there is nothing to measure against.'],
      [null, '#N/A The target is zero, so there is nothing to measure against.'],
    ] as const) {
      const [card] = scorecard(setup, [[1000, target, 4]], [[900, 40, 4]]) as [Cell[]];
      expect(card.map(spoken)[1]).toBe(sentence);
      expect(card[5]).toBe(70);
      expect(card[4]).toBe('A');
    }
  });

  it('says that a number was typed as text', () => {
    const [card] = scorecard(setup, targets, [[900, 40, '１２']]) as [Cell[]];
    expect(card.map(spoken)[2]).toBe(
      '#VALUE! actuals: row 1, column 3 holds the text “１２” where a number is needed.',
    );
  });

  it('needs no target where the method has no use for one', () => {
    const manual: Matrix = [
      ['Sales', 70, 'ratio', '', 0, '', ''],
      ['Teamwork', 20, 'manual', '', 0, '', ''],
      ['Expense ratio', 10, 'step', 'lower', 0, 0.05, 100],
    ];
    expect(scorecard(manual, [[100, '-', 'n/a']], [[100, 4, 0.05]])).toEqual([[100, 80, 100, 96, 'A', 100]]);
  });

  it('gives no grade below 70 weight points, and no total below any', () => {
    const [some, none] = scorecard(
      setup,
      [...targets, ...targets],
      [
        [900, '-', '-'],
        ['-', '-', '-'],
      ],
    ) as [Cell[], Cell[]];
    expect(some.slice(3)).toEqual([90, '–', 50]);
    expect(none.slice(3)).toEqual(['–', '–', 0]);
  });

  it('speaks the language of the call in its cells', () => {
    const say = (language: Language) => {
      const [card] = callFunction('SCORECARD', [setup, [[1000, 0, 4]], [[900, 40, 4]]], { language }) as Cell[][];
      return card!.map(spoken)[1];
    };
    expect(say('zh-Hans')).toBe('#N/A 目标为零，实际值无从与之比较。');
    expect(say('zh-Hant')).toBe('#N/A 目標為零，實際值無從與之比較。');
  });

  it('adds bonus lines and takes deductions off, within 0 and 120', () => {
    const withBonus: Matrix = [
      ['Sales', 100, 'ratio', '', '', '', ''],
      ['Ideas', 0, 'bonus', '', '', 'per', 4],
      ['Complaints', 0, 'bonus', 'lower', '', 'per', 2],
    ];
    const plan = [[100, 0, 0]];
    expect(scorecard(withBonus, plan, [[80, 2, 1]])).toEqual([[80, 8, -2, 86, 'B', 100]]);
    expect(scorecard(withBonus, plan, [[118, 9, 0]])).toEqual([[118, 10, 0, 120, 'A', 100]]);
    expect(scorecard(withBonus, plan, [[3, 0, 9]])).toEqual([[3, 0, -10, 0, 'E', 100]]);
    expect(scorecard(withBonus, plan, [[80, '-', '-']])[0]!.slice(3)).toEqual([80, 'B', 100]);
  });

  it('shows items of weight 0 without counting them', () => {
    const gate: Matrix = [
      ['Acknowledged', 0, 'binary', 'higher'],
      ['Sales', 100, 'ratio', ''],
    ];
    expect(scorecard(gate, [[1, 10]], [[0, 10]])).toEqual([[0, 100, 100, 'A', 100]]);
  });

  it('grades the unrounded total, free of binary noise', () => {
    const thirds: Matrix = [
      ['A', 33.3, 'ratio'],
      ['B', 33.3, 'ratio'],
      ['C', 33.4, 'ratio'],
    ];
    expect(scorecard(thirds, [[1, 1, 1]], [[0.9, 0.9, 0.9]])[0]!.slice(3)).toEqual([90, 'A', 100]);
    expect(scorecard([['A', 100, 'ratio']], [[1]], [[0.8999999]])[0]!.slice(1)).toEqual([89.99999, 'B', 100]);
  });

  it('puts a rating off the scale into its own cell', () => {
    const manual: Matrix = [
      ['Sales', 80, 'ratio'],
      ['Teamwork', 20, 'manual'],
    ];
    const [card] = scorecard(manual, [[1, 0]], [[1, 6]]) as [Cell[]];
    expect(card.map(spoken).slice(1)).toEqual(['#VALUE! The rating is 6; the scale goes from 1 to 5.', 100, 'A', 80]);
  });

  it('keeps a truth value and a number without end in their own cells', () => {
    const [card] = scorecard(setup, targets, [[900, true, Number.POSITIVE_INFINITY]]) as [Cell[]];
    expect(card.map(spoken).slice(1, 3)).toEqual([
      '#VALUE! actuals: row 1, column 2 holds TRUE where a number is needed.',
      '#VALUE! actuals: row 1, column 3 is not a finite number.',
    ]);
  });

  it('names the point that this target puts out of order, in the cell', () => {
    const growth: Matrix = [
      ['Sales', 80, 'ratio', '', '', '', '', '', ''],
      ['Growth', 20, 'linear', '', '', -0.1, 60, 'target', 100],
    ];
    const [card] = scorecard(growth, [[1, -0.3]], [[1, 0]]) as [Cell[]];
    expect(card.map(spoken)[1]).toBe(
      '#VALUE! setup: row 2, column 8 is -0.3; it must be greater than -0.1, the value before it.',
    );
  });

  it('keeps what cannot be calculated in its cell', () => {
    const line: Matrix = [['Growth', 100, 'linear', '', '', 'target', 0, 1e308, 100]];
    const [card] = scorecard(line, [[-1e308]], [[5e307]]) as [Cell[]];
    expect(card.map(spoken)[0]).toBe('#VALUE! The result is too large for a cell.');
  });

  it('says so where a total cannot be calculated', () => {
    const endless: Matrix = [
      ['A', 50, 'increment', '', 1e308, 'base', 1e308, '', ''],
      ['B', 50, 'increment', '', 1, 'base', -1e308, 'floor', -1e308],
    ];
    const [card] = scorecard(endless, [[1, 1]], [[1, 1]]) as [Cell[]];
    const sentence = '#VALUE! The result is too large for a cell.';
    expect(card.map(spoken).slice(2)).toEqual([sentence, sentence, 100]);
  });

  it('takes a missing rating for no data', () => {
    const manual: Matrix = [
      ['Sales', 80, 'ratio'],
      ['Teamwork', 20, 'manual'],
    ];
    const [card] = scorecard(manual, [[1, 0]], [[1, null]]) as [Cell[]];
    expect(card.map(spoken).slice(1)).toEqual(['#N/A There is no rating: blank and 0 stand for none.', 100, 'A', 80]);
  });
});
