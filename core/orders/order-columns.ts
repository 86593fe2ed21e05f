/** Names in an order file of the columns that it must have. */
export const requiredColumns = ['order_id', 'order_date', 'salesperson', 'customer', 'amount'] as const;

/** Names of the optional columns, by column of the orders sheet. If a file has both names, the first counts. */
export const optionalColumns: { readonly [column: string]: readonly string[] } = {
  region: ['region', 'country'],
  product: ['product'],
  category: ['category', 'product_line'],
  quantity: ['quantity'],
  unitPrice: ['unit_price'],
  discount: ['discount'],
  cost: ['cost'],
};
