import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import { callFunction } from '../../../core/call';
import { expectCellsOrSheetError } from '../anything';
import { errorOf } from '../error-of';

const index = (...args: Argument[]) => callFunction('COLLECTIONINDEX', args) as number;

describe('COLLECTIONINDEX', () => {
  it('is what was collected over what could have been', () => {
    expect(index(500, 900, 560, 420)).toBe(840 / 980);
    expect(index(500, 900, 560, 420).toFixed(4)).toBe('0.8571');
  });

  it('takes zero in a range for zero', () => {
    expect(index([[0]], 900, 300, [[0]])).toBe(600 / 900);
  });

  it.each<[string, readonly Argument[], string]>([
    ['nothing due', [100, 200, 300, 300], '#N/A opening + sales − closingCurrent is 0; nothing was due.'],
    ['less than nothing due', [0, 200, 300, 300], '#N/A opening + sales − closingCurrent is -100; nothing was due.'],
    ['amounts beyond a cell', [1.7e308, 1.7e308, 1, 1], '#VALUE! The result is too large for a cell.'],
    ['a list', [[[1, 2]], 1, 1, 1], '#VALUE! opening must be a single cell, not 1 × 2 cells.'],
    ['a missing argument', [1, 1, 1], '#VALUE! closingCurrent is missing.'],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf('COLLECTIONINDEX', args)).toBe(message);
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 10 ** 6 });

  it('is 1 where nothing is overdue, and less for each overdue amount', () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.nat(1000), (opening, sales, overdue, permille) => {
        const current = Math.floor((sales * permille) / 1001);
        expect(index(opening, sales, current, current)).toBe(1);
        expect(index(opening, sales, current + overdue, current)).toBeLessThan(1);
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('COLLECTIONINDEX', 4));
});
