/**
 * A native formula of the portable set, or one of our functions. Braces hold references:
 * `{due}` the column in this row, or the field of this sheet; `{due[]}` all rows of the column; `{due^}` the row above;
 * `{month*}` the repeated columns of this row; `{orders.amount}` a column or field of another sheet;
 * `{scorecard@head.total}` that sheet of the month in this column's header; `{head}` that header;
 * `{from}` and `{to}` the period of this sheet, or of this column of facts; `{yearStart}` the first day of the business
 * year that contains this sheet's period; `{'open'}` an option's word as text;
 * `{orders.amount:place}` sheet and column letters as text.
 */
export type Formula = `=${string}`;
