/** Names of account types in ledgers, in lower case; read from cells, never written. */
export const accountTypes: { readonly [better in 'higher' | 'lower']: readonly string[] } = {
  higher: [
    ...['revenue', 'income', 'sales', 'turnover'],
    ...['profit', 'gross profit', 'operating profit', 'net profit', 'net income', 'margin', 'contribution'],
    ...['statistic', 'statistical'],
  ],
  lower: [
    ...['expense', 'expenses', 'expenditure', 'expenditures', 'opex'],
    ...['cost', 'costs', 'cost of sales', 'cost of goods sold', 'cogs'],
  ],
};
