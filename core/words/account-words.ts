/** What ledgers call the type of an account, in lower case and in all three languages; input, never output. */
export const accountWords = {
  higherIsBetter: [
    ...['revenue', 'income', 'sales', 'turnover'],
    ...['profit', 'gross profit', 'operating profit', 'net profit', 'net income', 'margin', 'contribution'],
    ...['statistic', 'statistical'],
    ...['收入', '营业收入', '销售收入', '销售额', '收益', '利润', '毛利', '营业利润', '净利润', '统计'],
    ...['營業收入', '銷售收入', '銷售額', '利潤', '營業利益', '淨利', '統計'],
  ],
  lowerIsBetter: [
    ...['expense', 'expenses', 'expenditure', 'expenditures', 'opex'],
    ...['cost', 'costs', 'cost of sales', 'cost of goods sold', 'cogs'],
    ...['费用', '支出', '成本', '营业成本', '销售成本'],
    ...['費用', '開支', '營業成本', '銷貨成本'],
  ],
} as const;
