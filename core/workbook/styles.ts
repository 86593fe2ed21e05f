import { mostDecimals } from '../splitting/units';
import type { CellStyle } from './workbook-plan';

const INK = '1f4e79';
const LINE = 'bfbfbf';

/** The few styles of generated sheets; in black-and-white print, weight and lines distinguish them. */
export const styles = {
  title: { bold: true, size: 16, color: INK },
  heading: { bold: true, size: 12, color: INK, borderBottom: INK },
  note: { color: '595959' },
  wrappedNote: { color: '595959', wrap: true, top: true },
  group: { bold: true, color: INK, background: 'dce6f1' },
  header: { bold: true, color: 'ffffff', background: INK, wrap: true, top: true },
  headerNumber: { bold: true, color: 'ffffff', background: INK, align: 'right', wrap: true, top: true },
  label: { bold: true },
  /** Cells that people may overwrite. */
  input: { color: '0000ff', background: 'fff9e5' },
  /** Cells of a list that people add to. */
  typed: { borderBottom: 'e7e6e6' },
  fact: { background: 'f2f2f2', borderBottom: 'e7e6e6' },
  words: { background: 'fff9e5', wrap: true, top: true, borderBottom: LINE },
  draft: { italic: true, background: 'fff9e5', wrap: true, top: true, borderBottom: LINE },
  total: { bold: true, borderTop: INK },
  /** Stands out by weight as well as by colour. */
  alert: { bold: true, color: '9c0006', background: 'ffc7ce' },
} as const satisfies { readonly [name: string]: CellStyle };

/** Separates thousands, and shows as many decimals as the step has. */
export function moneyFormat(step: number): string {
  const decimals = mostDecimals([step]);
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
