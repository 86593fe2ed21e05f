import type { CellBlock } from '../../../core/workbook/sheet-host';
import type { Area } from '../../../core/workbook/workbook-plan';

/** Keeps one answer to about 2 MB of text. */
const MOST_CELLS = 100_000;

/** Some rows of an area; `of` is its index. */
export interface Band {
  readonly of: number;
  readonly area: Area;
}

/** Splits areas into calls; usually one call is enough. */
export function readSteps(areas: readonly Area[], most = MOST_CELLS): readonly (readonly Band[])[] {
  const steps: Band[][] = [[]];
  let cells = 0;
  areas.forEach((area, of) => {
    for (let row = 0; row < area.rows; ) {
      if (cells + area.columns > most && cells > 0) {
        steps.push([]);
        cells = 0;
      }
      const rows = Math.min(area.rows - row, Math.max(1, Math.floor((most - cells) / area.columns)));
      steps.at(-1)!.push({ of, area: { ...area, row: area.row + row, rows } });
      cells += rows * area.columns;
      row += rows;
    }
  });
  return steps.filter((step) => step.length > 0);
}

/** Appends the cells of each band to its area. */
export function joinBands(blocks: readonly CellBlock[][], bands: readonly Band[], cells: readonly CellBlock[]): void {
  bands.forEach(({ of }, i) => {
    blocks[of]!.push(cells[i]!);
  });
}
