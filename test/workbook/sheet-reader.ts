import type { PlacedTable } from '../../core/rendering/placed-blocks';
import { areaOf } from '../../core/rendering/references';
import type { RenderedWorkbook } from '../../core/rendering/render-workbook';
import { cellAddress, onSheet } from '../../core/workbook/a1';
import type { PlainCell } from '../../core/workbook/workbook-plan';

/** What the cells of a table's row show, by column key; a repeated column's by `month:46023`. */
export interface ShownRow {
  readonly [column: string]: PlainCell;
}

/** Reads what a rendered workbook shows. */
export class SheetReader {
  constructor(private readonly rendered: RenderedWorkbook) {}

  /** A field, or a fact under each of its spans. */
  field(id: string, key: string, columns = 1): readonly PlainCell[] {
    const area = areaOf(this.sheet(id), key);
    if (!area) throw new Error(`${id} has no ${key}`);
    return this.rendered.host.read([{ ...area, columns }], 'values')[0]![0]!;
  }

  rows(id: string, block: string): readonly ShownRow[] {
    const { rowCount, firstRow } = this.table(id, block);
    return Array.from({ length: rowCount }, (_, i) => this.line(id, block, firstRow + i));
  }

  total(id: string, block: string): ShownRow {
    return this.line(id, block, this.table(id, block).totalRow!);
  }

  /** Where a row's cell stands, in words: 'Orders'!D17. */
  place(id: string, block: string, column: string, row: number): string {
    const table = this.table(id, block);
    const first = table.columns.find((placed) => placed.column.key === column)!.first;
    return onSheet(this.sheet(id).name, cellAddress({ row: table.firstRow + row, column: first }));
  }

  private line(id: string, block: string, row: number): ShownRow {
    const { columns } = this.table(id, block);
    const width = Math.max(...columns.map(({ first, entries }) => first + (entries?.length ?? 1)));
    const area = { sheet: this.sheet(id).name, row, column: 1, rows: 1, columns: width };
    const cells = this.rendered.host.read([area], 'values')[0]![0]!;
    return Object.fromEntries(
      columns.flatMap(({ column, first, entries, span }) =>
        entries
          ? entries.map((entry, i) => [`${column.key}:${entry.id}`, cells[first - 1 + i * span]!])
          : [[column.key, cells[first - 1]!]],
      ),
    );
  }

  private sheet(id: string) {
    const sheet = this.rendered.layout.sheets.get(id);
    if (!sheet) throw new Error(`there is no ${id}`);
    return sheet;
  }

  private table(id: string, block: string): PlacedTable {
    const found = this.sheet(id).blocks.find(
      (placed): placed is PlacedTable => placed.kind === 'table' && placed.block.key === block,
    );
    if (!found) throw new Error(`${id} has no ${block}`);
    return found;
  }
}
