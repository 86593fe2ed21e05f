import type { CellBlock } from '../../../core/workbook/sheet-host';
import type { Area } from '../../../core/workbook/workbook-plan';

/** What one answer holds: about 2 MB of text. */
const MOST_CELLS = 100_000;

/** Some rows of the area with that number. */
export interface Band {
  readonly of: number;
  readonly area: Area;
}

/** The areas in as many calls as it takes; most of the time that is one. */
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

/** Adds what was read of each band to what has been read of its area. */
export function joinBands(blocks: readonly CellBlock[][], bands: readonly Band[], cells: readonly CellBlock[]): void {
  bands.forEach(({ of }, i) => {
    blocks[of]!.push(cells[i]!);
  });
}
