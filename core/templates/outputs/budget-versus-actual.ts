import { defineTemplate } from '../template';

const actualBetween = (from: string, to: string, account = '{account}', source = '{actualSource}') =>
  `IF(${source}={'fromSales'},SUMIFS({orders.amount},{orders.date},">="&${from},{orders.date},"<="&${to}),IF(${source}={'fromGrossProfit'},SUMIFS({orders.amount},{orders.date},">="&${from},{orders.date},"<="&${to})-SUMIFS({orders.cost},{orders.date},">="&${from},{orders.date},"<="&${to}),SUMIFS({expenses.amount},{expenses.account},"="&${account},{expenses.date},">="&${from},{expenses.date},"<="&${to},{expenses.expenseState},"<>"&{'rejected'})))`;

const budgetBetween = (from: string, to: string, account = '{account}') =>
  `SUMPRODUCT(({budget.account}=${account})*({budget.budgetMonth:head}>=${from})*({budget.budgetMonth:head}<=${to})*{budget.budgetMonth})+SUMIFS({budget.changeAmount},{budget.changeAccount},"="&${account},{budget.changeMonth},">="&${from},{budget.changeMonth},"<="&${to})`;

/** Budget and actual by account, for the month and the year to date. Favourable variances are positive. */
export const budgetVersusActual = defineTemplate({
  id: 'budgetVsActual',
  version: 2,
  group: 'output',
  period: 'month',
  needs: ['accounts', 'budget', 'orders', 'expenses'],
  blocks: [
    {
      kind: 'table',
      key: 'month',
      title: 'ofMonthHeading',
      note: 'varianceSignNote',
      each: 'accounts',
      columns: [
        { key: 'account', type: 'text', role: 'label', width: 26 },
        { key: 'accountType', type: 'choice', role: 'label', options: ['revenue', 'expense', 'profit', 'statistic'] },
        {
          key: 'actualSource',
          type: 'choice',
          role: 'label',
          options: ['fromExpenses', 'fromSales', 'fromGrossProfit'],
          width: 15,
        },
        { key: 'budgetOfMonth', type: 'money', formula: `=${budgetBetween('{from}', '{to}')}` },
        { key: 'actualOfMonth', type: 'money', formula: `=${actualBetween('{from}', '{to}')}` },
        { key: 'varianceOfMonth', type: 'money', role: 'fact', width: 15 },
        { key: 'varianceShareOfMonth', type: 'ratio', role: 'fact' },
        { key: 'verdictOfMonth', type: 'text', role: 'fact', width: 11 },
        { key: 'isMaterialOfMonth', type: 'text', role: 'fact', width: 9, alert: `={isMaterialOfMonth}={'yes'}` },
        { key: 'explanation', type: 'text', width: 36 },
      ],
      spills: [
        {
          at: 'varianceOfMonth',
          hasHeader: true,
          formula:
            '=BUDGETVSACTUAL({budgetOfMonth[]},{actualOfMonth[]},{accountType[]},{settings.varianceAmount},{settings.varianceShare})',
        },
      ],
    },
    {
      kind: 'table',
      key: 'year',
      title: 'ofYearHeading',
      each: 'accounts',
      columns: [
        { key: 'yearAccount', type: 'text', role: 'label', width: 26 },
        {
          key: 'yearAccountType',
          type: 'text',
          width: 13,
          formula: '=INDEX({accountType},MATCH({yearAccount},{account},0))',
        },
        {
          key: 'yearActualSource',
          type: 'text',
          width: 13,
          formula: '=INDEX({actualSource},MATCH({yearAccount},{account},0))',
        },
        {
          key: 'budgetToDate',
          type: 'money',
          formula: `=${budgetBetween('{yearStart}', '{to}', '{yearAccount}')}`,
        },
        {
          key: 'actualToDate',
          type: 'money',
          formula: `=${actualBetween('{yearStart}', '{to}', '{yearAccount}', '{yearActualSource}')}`,
        },
        { key: 'varianceToDate', type: 'money', role: 'fact' },
        { key: 'varianceShareToDate', type: 'ratio', role: 'fact' },
        { key: 'verdictToDate', type: 'text', role: 'fact' },
        { key: 'isMaterialToDate', type: 'text', role: 'fact', alert: `={isMaterialToDate}={'yes'}` },
        { key: 'yearNote', type: 'text', role: 'fact', width: 36 },
      ],
      spills: [
        {
          at: 'varianceToDate',
          hasHeader: true,
          formula:
            '=BUDGETVSACTUAL({budgetToDate[]},{actualToDate[]},{yearAccountType[]},{settings.varianceAmount},{settings.varianceShare})',
        },
        {
          at: 'yearNote',
          formula: '=VARIANCENOTE({budgetToDate[]},{actualToDate[]},{yearAccountType[]},{yearAccount[]})',
        },
      ],
    },
    {
      kind: 'chart',
      key: 'varianceChart',
      title: 'varianceToDate',
      type: 'bar',
      categories: 'yearAccount',
      series: ['varianceToDate'],
    },
    {
      kind: 'fields',
      key: 'control',
      title: 'controlHeading',
      fields: [
        { key: 'expenseBudget', type: 'money', formula: `=SUMIFS({budgetToDate},{yearAccountType},{'expense'})` },
        { key: 'expenseActual', type: 'money', formula: `=SUMIFS({actualToDate},{yearAccountType},{'expense'})` },
        {
          key: 'expenseRatio',
          type: 'ratio',
          formula:
            '=IFERROR({expenseActual}/SUMIFS({orders.amount},{orders.date},">="&{yearStart},{orders.date},"<="&{to}),"")',
        },
        {
          key: 'expenseAttainment',
          type: 'ratio',
          formula: '=IF({expenseBudget}=0,"",{expenseActual}/{expenseBudget})',
        },
        {
          key: 'unbudgetedSpend',
          type: 'money',
          formula: `=SUMIFS({expenses.amount},{expenses.date},">="&{yearStart},{expenses.date},"<="&{to},{expenses.expenseState},"<>"&{'rejected'})-{expenseActual}`,
          note: 'unbudgetedNote',
        },
        {
          key: 'approvedBeforeShare',
          type: 'ratio',
          formula: `=IFERROR(COUNTIFS({expenses.date},">="&{yearStart},{expenses.date},"<="&{to},{expenses.isApprovedBefore},{'yes'})/COUNTIFS({expenses.date},">="&{yearStart},{expenses.date},"<="&{to}),"")`,
        },
      ],
    },
    { kind: 'words', key: 'words', prompts: ['varianceCauses', 'varianceActions'] },
  ],
  freeze: { block: 'month', columns: 1 },
});
