import type { TypedRow } from '../templates/content';
import type { ListEntry } from '../templates/list-entry';
import type {
  Block,
  Column,
  DraftsBlock,
  FactsBlock,
  FieldsBlock,
  TableBlock,
  WordsBlock,
} from '../templates/template';
import type { RowKey } from '../workbook/row-key';
import type { PlainCell } from '../workbook/workbook-plan';

/** A placed column of a table; a repeated one takes `entries.length` places of `span` columns. */
export interface PlacedColumn {
  readonly column: Column;
  readonly first: number;
  readonly span: number;
  readonly entries: readonly ListEntry[] | undefined;
}

export interface Heading {
  readonly titleRow: number | undefined;
  readonly noteRow: number | undefined;
}

export interface PlacedTable extends Heading {
  readonly kind: 'table';
  readonly block: TableBlock;
  readonly headingRow: number | undefined;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Filled and blank rows. */
  readonly rowCount: number;
  /** Rows that formulas read. */
  readonly reach: number;
  readonly totalRow: number | undefined;
  readonly columns: readonly PlacedColumn[];
  readonly entries: readonly ListEntry[] | undefined;
  /** Typed rows, in order in a list that people add to; otherwise looked up by entry through `rowOf`. */
  readonly rows: readonly TypedRow[];
  readonly rowOf: ReadonlyMap<PlainCell, TypedRow>;
}

export interface PlacedFields extends Heading {
  readonly kind: 'fields';
  readonly block: FieldsBlock;
  readonly fields: readonly { readonly field: FieldsBlock['fields'][number]; readonly row: number }[];
}

export interface PlacedFacts extends Heading {
  readonly kind: 'facts';
  readonly block: FactsBlock;
  readonly headerRow: number;
  readonly facts: readonly { readonly fact: FactsBlock['facts'][number]; readonly row: number }[];
}

export interface PlacedLines extends Heading {
  readonly kind: 'lines';
  readonly block: WordsBlock | DraftsBlock;
  readonly lines: readonly { readonly key: RowKey; readonly row: number }[];
}

export interface PlacedChart extends Heading {
  readonly kind: 'chart';
  readonly block: Extract<Block, { readonly kind: 'chart' }>;
  readonly row: number;
  readonly rowCount: number;
}

export type PlacedBlock = PlacedTable | PlacedFields | PlacedFacts | PlacedLines | PlacedChart;
