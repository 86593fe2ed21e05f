import { defineTemplate, type SpanName } from '../template';
import { activityFacts, planFacts } from './review/activity-blocks';
import { categoryBreakdown, keyAccountBreakdown, personBreakdown, regionBreakdown } from './review/breakdown-blocks';
import { customerMovesBlock } from './review/customer-moves-block';
import { causesTable, supportTable } from './review/follow-up-blocks';
import { collectionFacts, expenseFacts } from './review/money-blocks';
import { priceVolumeMixBlock } from './review/price-volume-mix-block';
import { resultFacts, trendColumns } from './review/result-blocks';

const spans: readonly SpanName[] = ['period', 'lastFullYear'];

/** Reviews the year: results, expenses and team, each with its causes, then next year. */
export const annualReview = defineTemplate({
  id: 'annualReview',
  version: 1,
  group: 'output',
  period: 'year',
  needs: ['orders', 'targetPlan', 'calendar'],
  blocks: [
    { kind: 'drafts', key: 'headline', title: 'headlineHeading', note: 'draftNote', draft: 'headline', rows: 2 },
    resultFacts(spans),
    {
      kind: 'table',
      key: 'trend',
      title: 'trendHeading',
      each: 'months',
      columns: [
        ...trendColumns,
        {
          key: 'trendReceived',
          type: 'money',
          formula: '=SUMIFS({receipts.amount},{receipts.date},">="&{month},{receipts.date},"<="&EOMONTH({month},0))',
          total: 'sum',
        },
        {
          key: 'receivedPerDayOfMonth',
          type: 'money',
          formula: '={trendReceived}/(EOMONTH({month},0)-{month}+1)',
          note: 'equalLengthNote',
        },
      ],
    },
    {
      kind: 'chart',
      key: 'trendChart',
      title: 'trendHeading',
      type: 'column',
      categories: 'month',
      series: ['trendTarget', 'trendSales', 'trendBefore'],
    },
    personBreakdown('ranking'),
    regionBreakdown,
    categoryBreakdown,
    keyAccountBreakdown,
    customerMovesBlock,
    priceVolumeMixBlock,
    activityFacts(spans),
    collectionFacts(spans),
    { kind: 'drafts', key: 'positive', title: 'positiveHeading', note: 'draftNote', draft: 'positive', rows: 5 },
    causesTable('positiveCause', 'positiveCausesHeading'),
    { kind: 'drafts', key: 'negative', title: 'negativeHeading', note: 'draftNote', draft: 'negative', rows: 5 },
    causesTable('negativeCause', 'negativeCausesHeading'),
    expenseFacts(spans),
    {
      kind: 'table',
      key: 'expenseAccounts',
      title: 'expenseAccountsHeading',
      each: 'expenseAccounts',
      needs: ['accounts', 'budget', 'expenses'],
      columns: [
        { key: 'account', type: 'text', role: 'label', width: 30 },
        {
          key: 'accountBudget',
          type: 'money',
          formula: '=SUMIFS({budget.budgetNow},{budget.account},"="&{account})',
          total: 'sum',
        },
        {
          key: 'accountSpent',
          type: 'money',
          formula: `=SUMIFS({expenses.amount},{expenses.account},"="&{account},{expenses.date},">="&{from},{expenses.date},"<="&{to},{expenses.expenseState},"<>"&{'rejected'})`,
          total: 'sum',
        },
        { key: 'accountRest', type: 'money', formula: '={accountBudget}-{accountSpent}', total: 'sum' },
      ],
    },
    {
      kind: 'words',
      key: 'expenseWords',
      title: 'expenseWordsHeading',
      prompts: ['expensePositive', 'expenseNegative'],
    },
    {
      kind: 'fields',
      key: 'team',
      title: 'teamHeading',
      needs: ['team'],
      fields: [
        {
          key: 'headcount',
          type: 'number',
          formula:
            '=COUNTIFS({team.hireDate},"<="&{to},{team.hireDate},">0")-COUNTIFS({team.leaveDate},"<="&{to},{team.leaveDate},">0")',
        },
        {
          key: 'peopleHired',
          type: 'number',
          formula: '=COUNTIFS({team.hireDate},">="&{from},{team.hireDate},"<="&{to})',
        },
        {
          key: 'peopleLeft',
          type: 'number',
          formula: '=COUNTIFS({team.leaveDate},">="&{from},{team.leaveDate},"<="&{to})',
        },
        {
          key: 'turnover',
          type: 'ratio',
          formula: '=IFERROR({peopleLeft}/({headcount}+({peopleLeft}-{peopleHired})/2),"")',
          note: 'turnoverNote',
        },
        { key: 'salesPerHead', type: 'money', formula: '=IF({headcount}=0,"",{sales}/{headcount})' },
        {
          key: 'fixedPayShare',
          type: 'ratio',
          formula: '=IFERROR(1-SUM({team.targetVariable})/SUM({team.onTargetEarnings}),"")',
        },
        {
          key: 'trainingHours',
          type: 'number',
          formula: '=SUMIFS({training.hours},{training.heldOn},">="&{from},{training.heldOn},"<="&{to})',
        },
        { key: 'meanTeamScore', type: 'points', formula: '=IFERROR(AVERAGE({ranking.meanScore}),"")' },
      ],
    },
    planFacts(spans),
    {
      kind: 'words',
      key: 'teamWords',
      title: 'teamWordsHeading',
      prompts: ['teamCulture', 'teamPositive', 'teamNegative'],
    },
    { kind: 'words', key: 'market', title: 'marketHeading', prompts: ['marketReading', 'competitorReading'] },
    { kind: 'words', key: 'lessons', title: 'lessonsHeading', prompts: ['whatWorked', 'whatDidNot'] },
    {
      kind: 'words',
      key: 'nextYear',
      title: 'nextYearHeading',
      prompts: ['nextTarget', 'nextStrategy', 'nextBudget', 'nextHiring', 'nextTraining', 'nextPolicies'],
    },
    supportTable,
    { kind: 'words', key: 'appendix', title: 'appendixHeading', prompts: ['basisChanges', 'dataGaps'] },
  ],
});
