import type { PlacedBlock } from './placed-blocks';
import { CHART_COLUMNS, FIRST_COLUMN } from './sheet-places';

export function lastColumnOf(placed: PlacedBlock): number {
  switch (placed.kind) {
    case 'table':
      return Math.max(...placed.columns.map(({ first, span, entries }) => first + span * (entries?.length ?? 1) - 1));
    case 'facts':
      return FIRST_COLUMN + placed.block.spans.length;
    case 'fields':
      return FIRST_COLUMN + 1;
    case 'lines':
      return FIRST_COLUMN + CHART_COLUMNS - 1;
    case 'chart':
      return FIRST_COLUMN + CHART_COLUMNS - 1;
  }
}
