/** What an order file calls the columns of the orders sheet that it cannot do without. */
export const requiredColumns = ['order_id', 'order_date', 'salesperson', 'customer', 'amount'] as const;

/** The other columns of the orders sheet. Where a file has both names of one, the first counts. */
export const optionalColumns: { readonly [column: string]: readonly string[] } = {
  region: ['region', 'country'],
  product: ['product'],
  category: ['category', 'product_line'],
  quantity: ['quantity'],
  unitPrice: ['unit_price'],
  discount: ['discount'],
  cost: ['cost'],
};
