import type { TypedRow } from '../templates/content';

/** One line of an order: a record by the columns of the orders sheet, from the file to the workbook. */
export interface OrderLine extends TypedRow {
  readonly orderNumber: number | string;
  /** Day serial. */
  readonly date: number;
  readonly person: string;
  readonly customer: string;
  readonly amount: number;
}
