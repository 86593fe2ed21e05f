import type { SheetTexts } from '../language/sheet-texts';
import type { OrderTable } from '../orders/order-table';
import { dateFormat, moneyFormat, styles } from '../workbook/styles';
import type { WorkbookPlan } from '../workbook/workbook-plan';

/** Columns that come before any others; the amount comes last. */
export const orderColumns = { orderId: 1, date: 2, salesperson: 3, customer: 4 } as const;

export function amountColumn(table: OrderTable): number {
  return orderColumns.customer + table.otherColumns.length + 1;
}

/** The orders as they came, one line a row, with a header. */
export function ordersSheet(table: OrderTable, words: SheetTexts, language: string, period: string): WorkbookPlan {
  const sheet = words.orders;
  const rows = table.lines.length;
  const amount = amountColumn(table);
  const others = table.otherColumns.map(({ name, text }) => (text ? words[text] : name));
  const header = [words.orderId, words.orderDate, words.salesperson, words.customer, ...others, words.amount];
  const cells = table.lines.map((line) => [
    line.orderId,
    line.date,
    line.salesperson,
    line.customer,
    ...line.others,
    line.amount,
  ]);
  const dates = [orderColumns.date, ...table.otherColumns.flatMap(({ type }, i) => (type === 'date' ? [i + 5] : []))];
  return [
    { kind: 'addSheet', sheet, mark: { template: 'orders', version: 1, period, language } },
    { kind: 'values', sheet, row: 1, column: 1, values: [header] },
    { kind: 'values', sheet, row: 2, column: 1, values: cells },
    { kind: 'style', sheet, row: 1, column: 1, rows: 1, columns: amount - 1, style: styles.header },
    { kind: 'style', sheet, row: 1, column: amount, rows: 1, columns: 1, style: styles.headerNumber },
    ...dates.map(
      (column) => ({ kind: 'numberFormat', sheet, row: 2, column, rows, columns: 1, format: dateFormat }) as const,
    ),
    { kind: 'numberFormat', sheet, row: 2, column: amount, rows, columns: 1, format: moneyFormat(0.01) },
    {
      kind: 'columnWidths',
      sheet,
      column: 1,
      widths: [10, 12, 20, 28, ...table.otherColumns.map(({ type }) => (type === 'text' ? 18 : 14)), 14],
    },
    { kind: 'freeze', sheet, rows: 1, columns: 0 },
  ];
}
