import { DrawingTypeEnum, generateRandomId } from '@univerjs/core';
import type { MemorySheet } from '../../../core/calculator/memory-sheet';
import type { Area, Chart } from '../../../core/workbook/workbook-plan';
import { defaultSize, toColumnPixels, toRowPixels } from './grid-size';

export const WORKBOOK_ID = 'workbook';
export const CHART_COMPONENT = 'planfold-chart';
/** Where the cells begin in the grid's drawing. */
const HEADERS = { left: 46, top: 20 };

/** The drawings of a sheet, as the grid keeps them. */
export interface FloatingCharts {
  readonly data: { readonly [id: string]: object };
  readonly order: readonly string[];
}

/** In pixels, of rows and columns from 1; none where hidden. */
interface Sizes {
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
}

export function toFloatingCharts(sheet: MemorySheet, sheetId: string): FloatingCharts {
  const { widths, heights, hiddenColumns } = sheet;
  const sizes: Sizes = {
    widthOf(column) {
      if (hiddenColumns.has(column)) return 0;
      const width = widths.get(column);
      return width === undefined ? defaultSize.column : toColumnPixels(width);
    },
    heightOf(row) {
      const height = heights.get(row);
      return height === undefined ? defaultSize.row : toRowPixels(height);
    },
  };
  const drawings = sheet.charts.map(({ area, chart }) => toFloatingChart(area, chart, sheetId, sizes));
  return {
    data: Object.fromEntries(drawings.map((drawing) => [drawing.drawingId, drawing])),
    order: drawings.map(({ drawingId }) => drawingId),
  };
}

/** A chart over the cells of the area. */
export function toFloatingChart(area: Area, chart: Chart, subUnitId: string, { widthOf, heightOf }: Sizes) {
  const sheetTransform = {
    from: { column: area.column - 1, columnOffset: 0, row: area.row - 1, rowOffset: 0 },
    to: { column: area.column - 1 + area.columns, columnOffset: 0, row: area.row - 1 + area.rows, rowOffset: 0 },
  };
  return {
    unitId: WORKBOOK_ID,
    subUnitId,
    drawingId: generateRandomId(),
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: CHART_COMPONENT,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
    transform: {
      left: HEADERS.left + sum(1, area.column, widthOf),
      top: HEADERS.top + sum(1, area.row, heightOf),
      width: sum(area.column, area.column + area.columns, widthOf),
      height: sum(area.row, area.row + area.rows, heightOf),
    },
    data: { chart: JSON.stringify(chart) },
    allowTransform: true,
  };
}

function sum(from: number, to: number, size: (place: number) => number): number {
  let total = 0;
  for (let place = from; place < to; place++) total += size(place);
  return total;
}
