/** One line of an order, as far as plans and reviews need it. */
export interface OrderLine {
  readonly orderId: number | string;
  /** Day serial. */
  readonly date: number;
  readonly salesperson: string;
  readonly customer: string;
  readonly amount: number;
  /** One cell for each of the table's other columns. */
  readonly others: readonly (number | string | null)[];
}

export interface OtherColumn {
  /** The header as it is shown, or `text`'s words instead. */
  readonly name: string;
  readonly text?: 'region' | 'productLine';
  readonly type: 'number' | 'date' | 'text';
}

export interface OrderTable {
  readonly lines: readonly OrderLine[];
  readonly otherColumns: readonly OtherColumn[];
}
