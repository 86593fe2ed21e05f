import { cloneChart } from 'hucre/ooxml';
import type { Sheet as FileSheet, WriteSheet } from 'hucre/xlsx';
import type { Cell } from '../../../core/arguments/cell';
import type { MemorySheet } from '../../../core/calculator/memory-sheet';
import type { LongLists } from '../../../core/workbook/long-lists';
import type { FileOrigin } from './file-origin';
import { type FileCells, toFileCells } from './to-file-cells';
import { toFileChart } from './to-file-chart';
import { toFileFormats, toFileValidations } from './to-file-rules';
import type { FileStyles } from './to-file-style';

const MOST_KEPT_CELLS = 250_000;

/** The library asks for a sheet's cells several times; keeping all of a large workbook takes a gigabyte. */
export class FileCellCache {
  private readonly kept = new Map<MemorySheet, FileCells>();
  private latest: readonly [MemorySheet, FileCells] | undefined;
  private room = MOST_KEPT_CELLS;

  of(sheet: MemorySheet, make: () => FileCells): FileCells {
    const known = this.latest?.[0] === sheet ? this.latest[1] : this.kept.get(sheet);
    if (known) return known;
    const cells = make();
    this.latest = [sheet, cells];
    if (cells.size <= this.room) {
      this.room -= cells.size;
      this.kept.set(sheet, cells);
    }
    return cells;
  }
}

/** Parts that the sheets of a file share. */
export interface FileParts {
  readonly styles: FileStyles;
  readonly lists: LongLists;
  readonly cells: FileCellCache;
  readonly calculate: (sheet: string, row: number, column: number) => Cell;
}

/** Converts a sheet for the file; a sheet read from a file keeps what it had there. */
export function toFileSheet(sheet: MemorySheet, origin: FileOrigin | undefined, parts: FileParts): WriteSheet {
  const before = origin && keptOf(origin.sheet);
  const formats = before?.conditionalRules ?? [];
  const lastPriority = Math.max(0, ...formats.map(({ priority }) => priority));
  const hasFrozen = sheet.frozen.rows + sheet.frozen.columns > 0;
  return {
    ...before,
    name: sheet.name,
    rows: Array.from({ length: Math.max(0, ...sheet.heights.keys()) }, () => []),
    get cells() {
      return parts.cells.of(sheet, () =>
        toFileCells(sheet, parts.styles, (row, column) => parts.calculate(sheet.name, row, column), origin),
      );
    },
    columns: toColumns(sheet, before?.columns ?? []),
    rowDefs: toRowDefinitions(sheet, before),
    merges: [...(before?.merges ?? []), ...sheet.merges.map(toMerge)],
    dataValidations: [...(before?.dataValidations ?? []), ...toFileValidations(sheet, parts.lists)],
    conditionalRules: [...formats, ...toFileFormats(sheet, lastPriority + 1)],
    charts: [...(before?.charts ?? []), ...sheet.charts.map(({ area, chart }) => toFileChart(area, chart))],
    ...(hasFrozen && { freezePane: sheet.frozen }),
    ...(!before && { view: { showGridLines: false } }),
    ...(sheet.inputs && { protection }),
    ...(sheet.print && { pageSetup: toPageSetup(sheet.print) }),
  };
}

/** Has no password, and allows the usual actions on lists. */
const protection: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** Everything read that the library can write; print titles and areas become names (toPrintNames). */
function keptOf({ charts, pivotTables: _, pageSetup, ...rest }: FileSheet): WriteSheet {
  const { printArea: __, printTitlesRow: ___, printTitlesColumn: ____, ...page } = pageSetup ?? {};
  return {
    ...rest,
    ...(pageSetup && { pageSetup: page }),
    charts: (charts ?? []).flatMap((chart) => {
      const anchor = chart.anchor;
      return anchor ? [cloneChart(chart, { anchor })] : [];
    }),
  };
}

function toColumns({ widths, hiddenColumns }: MemorySheet, before: NonNullable<WriteSheet['columns']>) {
  const last = Math.max(before.length, ...widths.keys(), ...hiddenColumns);
  return Array.from({ length: last }, (_, i) => {
    const width = widths.get(i + 1);
    return { ...before[i], ...(width !== undefined && { width }), ...(hiddenColumns.has(i + 1) && { hidden: true }) };
  });
}

function toRowDefinitions(
  { heights }: MemorySheet,
  before: WriteSheet | undefined,
): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Map(before?.rowDefs);
  for (const [row, height] of heights) rows.set(row - 1, { ...rows.get(row - 1), height });
  return rows;
}

function toMerge({ row, column, rows, columns }: MemorySheet['merges'][number]) {
  return { startRow: row - 1, startCol: column - 1, endRow: row + rows - 2, endCol: column + columns - 2 };
}

function toPageSetup({
  landscape,
  pagesWide,
}: NonNullable<MemorySheet['print']>): NonNullable<WriteSheet['pageSetup']> {
  return {
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    paperSize: 'a4',
  };
}
