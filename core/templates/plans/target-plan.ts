import { defineTemplate } from '../template';
import { isPlanned } from './is-planned';

/** Settings hold the target of one year only; the plan of any other year keeps its agreed total. */
const agreedTotal = 'SUM({originalMonth})';
const agreedMonth =
  'INDEX({originalMonth},MATCH({weightPerson},{originalPerson},0),MATCH({head},{originalMonth:head},0))';

/** People × months, exact in every direction: by person, month, region and year. */
export const targetPlan = defineTemplate({
  id: 'targetPlan',
  version: 3,
  group: 'plan',
  period: 'year',
  needs: ['orders', 'targetBasis'],
  blocks: [
    {
      kind: 'table',
      key: 'current',
      title: 'currentPlanHeading',
      note: 'currentPlanNote',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 26 },
        { key: 'region', type: 'text', role: 'label', width: 12 },
        {
          key: 'soldLastYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.person},"="&{person},{orders.date},">="&EDATE({yearStart},-12),{orders.date},"<"&{yearStart})',
          total: 'sum',
        },
        { key: 'ownWeight', type: 'money', min: 0, note: 'ownWeightNote' },
        {
          key: 'weight',
          type: 'money',
          formula: '=IF({ownWeight}="",MAX(0,{soldLastYear}),{ownWeight})',
          total: 'sum',
        },
        { key: 'monthTarget', type: 'money', role: 'fact', repeat: 'months', total: 'sum' },
        { key: 'yearTarget', type: 'money', formula: '=SUM({monthTarget*})', total: 'sum' },
        {
          key: 'original',
          type: 'money',
          formula: '=SUMIFS({originalYear},{originalPerson},"="&{person})',
          total: 'sum',
        },
        { key: 'changeFromOriginal', type: 'money', formula: '={yearTarget}-{original}', total: 'sum' },
        { key: 'acknowledgedOn', type: 'date' },
      ],
      spills: [
        {
          at: 'monthTarget',
          formula: '=SPLITTARGET({toSplit},{monthWeight..monthWeight},,{settings.roundingUnit},,,,{region[]})',
        },
      ],
    },
    {
      kind: 'fields',
      key: 'assignment',
      title: 'assignmentHeading',
      note: 'assignmentNote',
      fields: [
        { key: 'companyTarget', type: 'money', formula: `=IF(${isPlanned},{settings.annualTarget},"")` },
        {
          key: 'regionsTotal',
          type: 'money',
          formula: `=IF(${isPlanned},ROUND({companyTarget}*(1+{settings.regionOverAssignment})/{settings.roundingUnit},0)*{settings.roundingUnit},${agreedTotal})`,
        },
        {
          key: 'regionCoverage',
          type: 'ratio',
          formula: '=IF(N({companyTarget})=0,"",{regionsTotal}/{companyTarget})',
        },
        {
          key: 'toSplit',
          type: 'money',
          formula: `=IF(${isPlanned},ROUND({regionsTotal}*(1+{settings.personOverAssignment})/{settings.roundingUnit},0)*{settings.roundingUnit},${agreedTotal})`,
        },
        { key: 'personCoverage', type: 'ratio', formula: '=IF({regionsTotal}=0,"",{toSplit}/{regionsTotal})' },
        { key: 'wholeCoverage', type: 'ratio', formula: '=IF(N({companyTarget})=0,"",{toSplit}/{companyTarget})' },
        { key: 'checkTotal', type: 'money', formula: '=ROUND(SUM({monthTarget})-{toSplit},6)', note: 'checkNote' },
        {
          key: 'checkUnits',
          type: 'number',
          formula:
            '=SUMPRODUCT(1*(ROUND({monthTarget}/{settings.roundingUnit},0)*{settings.roundingUnit}<>{monthTarget}))',
          note: 'checkNote',
        },
      ],
    },
    {
      kind: 'table',
      key: 'byRegion',
      title: 'byRegionHeading',
      each: 'regions',
      needs: ['regions'],
      columns: [
        { key: 'regionName', type: 'text', role: 'label' },
        { key: 'regionPeople', type: 'number', formula: '=COUNTIFS({region},"="&{regionName})', total: 'sum' },
        {
          key: 'regionTarget',
          type: 'money',
          role: 'fact',
          total: 'sum',
        },
        { key: 'peopleTotal', type: 'money', formula: '=SUMIFS({yearTarget},{region},"="&{regionName})', total: 'sum' },
        {
          key: 'coverage',
          type: 'ratio',
          formula: '=IF(N({regionTarget})=0,"",{peopleTotal}/{regionTarget})',
          total: '=IF(N({regionTarget})=0,"",{peopleTotal}/{regionTarget})',
        },
      ],
      spills: [
        {
          at: 'regionTarget',
          formula:
            '=IF(SUM({peopleTotal[]})=0,"",SPLITTARGET({regionsTotal},{peopleTotal[]},,{settings.roundingUnit}))',
        },
      ],
    },
    {
      kind: 'chart',
      key: 'monthChart',
      title: 'targetByMonth',
      type: 'column',
      categories: 'monthTarget:head',
      series: ['monthTarget:total'],
    },
    {
      kind: 'table',
      key: 'weights',
      title: 'weightsHeading',
      note: 'weightsNote',
      each: 'people',
      columns: [
        { key: 'weightPerson', type: 'text', role: 'label', width: 26 },
        { key: 'hireDate', type: 'date', role: 'label' },
        { key: 'leaveDate', type: 'date', role: 'label' },
        { key: 'employedFrom', type: 'date', formula: '=IF({hireDate}="",1,{hireDate})' },
        { key: 'employedShare', type: 'ratio', role: 'fact', repeat: 'months', heading: 'employedHeading' },
        {
          key: 'monthWeight',
          type: 'points',
          repeat: 'months',
          heading: 'monthWeightsHeading',
          formula: `=IF(${isPlanned},INDEX({weight},MATCH({weightPerson},{person},0))*{employedShare}*INDEX({targetBasis.usedShare},MATCH({head},{targetBasis.month},0)),IF(${agreedTotal}=0,1,${agreedMonth}))`,
        },
      ],
      spills: [{ at: 'employedShare', formula: '=RAMPWEIGHTS({employedFrom[]},{leaveDate[]},{monthTarget:head})' }],
    },
    {
      kind: 'table',
      key: 'agreed',
      title: 'originalPlanHeading',
      note: 'originalPlanNote',
      each: 'people',
      columns: [
        { key: 'originalPerson', type: 'text', role: 'label', width: 26 },
        { key: 'originalMonth', type: 'money', repeat: 'months', firstValue: 'monthTarget', total: 'sum' },
        { key: 'originalYear', type: 'money', formula: '=SUM({originalMonth*})', total: 'sum' },
      ],
    },
    {
      kind: 'table',
      key: 'changes',
      title: 'changesHeading',
      room: 12,
      columns: [
        { key: 'changedOn', type: 'date', required: true },
        { key: 'changeReason', type: 'text', span: 4 },
        { key: 'approvedBy', type: 'text', span: 2 },
      ],
    },
  ],
  freeze: { block: 'current', columns: 2 },
});
