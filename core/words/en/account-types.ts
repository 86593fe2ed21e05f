/** What ledgers call the type of an account, in lower case; input, never output. */
export const accountTypes: { readonly [better in 'higherIsBetter' | 'lowerIsBetter']: readonly string[] } = {
  higherIsBetter: [
    ...['revenue', 'income', 'sales', 'turnover'],
    ...['profit', 'gross profit', 'operating profit', 'net profit', 'net income', 'margin', 'contribution'],
    ...['statistic', 'statistical'],
  ],
  lowerIsBetter: [
    ...['expense', 'expenses', 'expenditure', 'expenditures', 'opex'],
    ...['cost', 'costs', 'cost of sales', 'cost of goods sold', 'cogs'],
  ],
};
