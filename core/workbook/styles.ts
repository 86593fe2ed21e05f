import { decimalsOf } from '../splitting/units';
import type { CellStyle } from './workbook-plan';

const INK = '1f4e79';

/** The few looks of generated sheets; print and black-and-white keep them apart by weight and lines. */
export const styles = {
  title: { bold: true, size: 14, color: INK },
  note: { color: '595959' },
  header: { bold: true, color: 'ffffff', background: INK },
  headerNumber: { bold: true, color: 'ffffff', background: INK, align: 'right' },
  label: { bold: true },
  /** What people may type over. */
  input: { color: '0000ff', background: 'fff9e5' },
  total: { bold: true, borderTop: INK },
  check: { color: '595959', background: 'f2f2f2' },
} as const satisfies { readonly [name: string]: CellStyle };

export const dateFormat = 'yyyy-mm-dd';
export const monthFormat = 'yyyy-mm';
export const shareFormat = '0.00%';

/** Thousands separated; as many decimals as the step has. */
export function moneyFormat(step: number): string {
  const decimals = decimalsOf([step]);
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** The characters that a bold amount takes in that format. */
export function moneyWidth(amount: number, step: number): number {
  const digits = String(Math.round(Math.abs(amount))).length;
  const decimals = decimalsOf([step]);
  return digits + Math.floor((digits - 1) / 3) + (decimals > 0 ? decimals + 1 : 0) + (amount < 0 ? 1 : 0) + 2;
}
