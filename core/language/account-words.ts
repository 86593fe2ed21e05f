/** What ledgers call the type of an account, in lower case and in all three languages; input, never output. */
export const accountWords = {
  higherIsBetter: [
    ...['revenue', 'revenues', 'income', 'other income', 'sales', 'turnover', 'gain', 'gains'],
    ...['profit', 'gross profit', 'operating profit', 'net profit', 'net income', 'margin', 'gross margin'],
    ...['contribution', 'statistic', 'statistics', 'statistical'],
    ...['收入', '营业收入', '销售收入', '其他收入', '销售', '销售额', '营收', '收益', '利得'],
    ...['利润', '毛利', '毛利润', '营业利润', '净利', '净利润', '统计', '统计量', '统计指标'],
    ...['營業收入', '銷貨收入', '銷售收入', '銷售', '銷售額', '營收', '業績'],
    ...['利潤', '毛利潤', '營業利益', '營業利潤', '淨利', '淨利潤', '統計', '統計量', '統計指標'],
  ],
  lowerIsBetter: [
    ...['expense', 'expenses', 'expenditure', 'expenditures', 'operating expense', 'operating expenses', 'opex'],
    ...['cost', 'costs', 'cost of sales', 'cost of goods sold', 'cogs', 'tax', 'taxes'],
    ...['费用', '支出', '开支', '成本', '营业成本', '销售成本', '销售费用', '营业费用', '管理费用', '财务费用', '税金'],
    ...['費用', '開支', '營業成本', '銷貨成本', '銷售成本', '銷售費用', '營業費用', '管理費用', '財務費用', '稅金'],
  ],
} as const;
