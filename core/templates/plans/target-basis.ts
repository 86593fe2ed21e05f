import { defineTemplate } from '../template';

/** The basis of the target: history, growth, season, the mix of products and regions. */
export const targetBasis = defineTemplate({
  id: 'targetBasis',
  version: 1,
  group: 'plan',
  needs: ['orders'],
  blocks: [
    {
      kind: 'fields',
      key: 'growth',
      title: 'growthHeading',
      fields: [
        {
          key: 'salesLastYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.date},">="&EDATE({settings.yearStart},-12),{orders.date},"<"&{settings.yearStart})',
        },
        {
          key: 'salesTwoYearsAgo',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.date},">="&EDATE({settings.yearStart},-24),{orders.date},"<"&EDATE({settings.yearStart},-12))',
          note: 'wholeYearsNote',
        },
        {
          key: 'growthLastYear',
          type: 'ratio',
          formula: '=IF({salesTwoYearsAgo}>0,{salesLastYear}/{salesTwoYearsAgo}-1,"")',
        },
        { key: 'targetOfYear', type: 'money', formula: '={settings.annualTarget}' },
        {
          key: 'growthNeeded',
          type: 'ratio',
          formula: '=IF({salesLastYear}>0,{settings.annualTarget}/{salesLastYear}-1,"")',
          note: 'growthNeededNote',
        },
        {
          key: 'seasonReliability',
          type: 'ratio',
          formula: `=SEASONALITY({historyMonth},{usedSales},IF({settings.mergesJanuary}={'yes'},YEAR(EDATE({settings.yearStart},11)),0),MONTH({settings.yearStart}),"reliability")`,
          note: 'seasonReliabilityNote',
        },
        { key: 'sellersCapacity', type: 'money', formula: '=SUM({capacity})', note: 'capacityNote' },
        { key: 'capacityGap', type: 'money', formula: '={targetOfYear}-{sellersCapacity}' },
      ],
    },
    {
      kind: 'words',
      key: 'reasons',
      prompts: ['basisEvidence', 'capacityDecision'],
    },
    {
      kind: 'table',
      key: 'season',
      title: 'seasonHeading',
      note: 'seasonNote',
      each: 'months',
      columns: [
        { key: 'month', type: 'month', role: 'label' },
        { key: 'seasonShare', type: 'ratio', role: 'fact', total: 'sum' },
        { key: 'ownShare', type: 'ratio', min: 0 },
        { key: 'usedShare', type: 'ratio', formula: '=IF({ownShare}="",{seasonShare},{ownShare})', total: 'sum' },
        {
          key: 'seasonIndex',
          type: 'ratio',
          formula: '=IF(SUM({usedShare[]})=0,"",{usedShare}*12/SUM({usedShare[]}))',
        },
      ],
      spills: [
        {
          at: 'seasonShare',
          formula: `=SEASONALITY({historyMonth},{usedSales},IF({settings.mergesJanuary}={'yes'},YEAR(EDATE({settings.yearStart},11)),0),MONTH({settings.yearStart}))`,
        },
      ],
    },
    {
      kind: 'chart',
      key: 'seasonChart',
      title: 'seasonIndex',
      type: 'line',
      categories: 'month',
      series: ['seasonIndex'],
      format: 'ratio',
    },
    {
      kind: 'table',
      key: 'capacityByPerson',
      title: 'capacityHeading',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 30 },
        {
          key: 'soldLastYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.person},"="&{person},{orders.date},">="&EDATE({settings.yearStart},-12),{orders.date},"<"&{settings.yearStart})',
          total: 'sum',
        },
        { key: 'expectedGrowth', type: 'ratio' },
        { key: 'rampShare', type: 'ratio', min: 0, max: 1, note: 'rampNote' },
        { key: 'fullQuota', type: 'money', min: 0 },
        {
          key: 'capacity',
          type: 'money',
          formula:
            '=IF({fullQuota}="",{soldLastYear}*(1+N({expectedGrowth})),{fullQuota})*IF({rampShare}="",1,{rampShare})',
          total: 'sum',
        },
      ],
    },
    {
      kind: 'table',
      key: 'byCategory',
      title: 'byCategoryHeading',
      each: 'categories',
      needs: ['products'],
      columns: [
        { key: 'category', type: 'text', role: 'label', width: 30 },
        {
          key: 'categoryBefore',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.category},"="&{category},{orders.date},">="&EDATE({settings.yearStart},-24),{orders.date},"<"&EDATE({settings.yearStart},-12))',
          total: 'sum',
        },
        {
          key: 'categoryLastYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.category},"="&{category},{orders.date},">="&EDATE({settings.yearStart},-12),{orders.date},"<"&{settings.yearStart})',
          total: 'sum',
        },
        { key: 'ownWeight', type: 'money', min: 0 },
        { key: 'categoryWeight', type: 'money', formula: '=IF({ownWeight}="",MAX(0,{categoryLastYear}),{ownWeight})' },
        { key: 'categoryTarget', type: 'money', role: 'fact', total: 'sum' },
        {
          key: 'categoryGrowth',
          type: 'ratio',
          formula: '=IF({categoryLastYear}>0,{categoryTarget}/{categoryLastYear}-1,"")',
        },
      ],
      spills: [
        {
          at: 'categoryTarget',
          formula: '=SPLITTARGET({settings.annualTarget},{categoryWeight[]},,{settings.roundingUnit})',
        },
      ],
    },
    {
      kind: 'table',
      key: 'history',
      title: 'historyHeading',
      note: 'historyNote',
      each: 'historyMonths',
      columns: [
        { key: 'historyMonth', type: 'month', role: 'label', width: 30 },
        {
          key: 'monthSales',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.date},">="&{historyMonth},{orders.date},"<="&EOMONTH({historyMonth},0))',
        },
        {
          key: 'monthGrowthOnYear',
          type: 'ratio',
          formula:
            '=IFERROR({monthSales}/SUMIFS({orders.amount},{orders.date},">="&EDATE({historyMonth},-12),{orders.date},"<="&EOMONTH({historyMonth},-12))-1,"")',
        },
        { key: 'replacedBy', type: 'money', note: 'outlierNote' },
        { key: 'usedSales', type: 'money', formula: '=IF({replacedBy}="",{monthSales},{replacedBy})' },
        { key: 'note', type: 'text', width: 24 },
      ],
    },
    {
      kind: 'chart',
      key: 'historyChart',
      title: 'historyHeading',
      type: 'line',
      categories: 'historyMonth',
      series: ['usedSales'],
    },
  ],
});
