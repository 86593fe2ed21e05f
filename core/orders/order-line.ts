import type { TypedRow } from '../templates/content';

/** A line of an order, keyed by the columns of the orders sheet, used from the file to the workbook. */
export interface OrderLine extends TypedRow {
  readonly orderNumber: number | string;
  /** Day serial. */
  readonly date: number;
  readonly person: string;
  readonly customer: string;
  readonly amount: number;
}
