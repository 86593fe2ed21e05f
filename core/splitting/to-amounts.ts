import { type DecimalUnit, toAmount } from './units';

/** Cells in units as rows of amounts. */
export function toAmounts(
  cells: Float64Array,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
  sign: number,
  unit: DecimalUnit,
): number[][] {
  const isPlain = sign === 1 && unit.step === 1 && unit.scale === 1;
  const amounts: number[][] = new Array(rowCount);
  for (let i = 0, at = 0; i < rowCount; i++) {
    const row: number[] = new Array(columnCount);
    for (let j = 0; j < columnCount; j++, at++) {
      const units = cells[at]!;
      row[j] = isPlain || units === 0 ? units : toAmount(units * sign, unit);
    }
    amounts[i] = row;
  }
  return amounts;
}
