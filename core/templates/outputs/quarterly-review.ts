import { defineTemplate, type SpanName } from '../template';
import { activityFacts, planFacts } from './review/activity-blocks';
import { categoryBreakdown, keyAccountBreakdown, personBreakdown, regionBreakdown } from './review/breakdown-blocks';
import { customerMovesBlock } from './review/customer-moves-block';
import { causesTable, improvementsTable, supportTable } from './review/follow-up-blocks';
import { collectionFacts, expenseFacts } from './review/money-blocks';
import { pipelineFields } from './review/pipeline-fields';
import { priceVolumeMixBlock } from './review/price-volume-mix-block';
import { paceFields, resultFacts, trendColumns } from './review/result-blocks';

const spans: readonly SpanName[] = ['period', 'previous', 'lastYear', 'yearToDate', 'lastYearToDate'];

/** Reviews the quarter: the sections of the month, then the team, the pipeline and the rest of the year. */
export const quarterlyReview = defineTemplate({
  id: 'quarterlyReview',
  version: 2,
  group: 'output',
  period: 'quarter',
  needs: ['orders', 'targetPlan', 'calendar'],
  blocks: [
    { kind: 'drafts', key: 'headline', title: 'headlineHeading', note: 'draftNote', draft: 'headline', rows: 2 },
    resultFacts(spans),
    paceFields,
    {
      kind: 'table',
      key: 'trend',
      title: 'trendHeading',
      each: 'monthsToDate',
      columns: trendColumns,
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
    {
      kind: 'fields',
      key: 'spread',
      title: 'spreadHeading',
      fields: [
        { key: 'peopleAbove', type: 'number', formula: '=COUNTIFS({personAttainment},">=1")' },
        {
          key: 'peopleNear',
          type: 'number',
          formula: '=COUNTIFS({personAttainment},">="&8/10,{personAttainment},"<1")',
        },
        { key: 'peopleBelow', type: 'number', formula: '=COUNTIFS({personAttainment},"<"&8/10)' },
        {
          key: 'loadBalance',
          type: 'ratio',
          formula: '=IFERROR(MAX({personTarget})/AVERAGE({personTarget}),"")',
          note: 'loadBalanceNote',
        },
        {
          key: 'yearRemaining',
          type: 'money',
          formula:
            '=SUM({targetPlan.yearTarget})-SUMIFS({orders.amount},{orders.date},">="&{yearStart},{orders.date},"<="&{to})',
          note: 'yearRemainingNote',
        },
        { key: 'medianCycle', type: 'number', formula: '=IFERROR(MEDIAN({opportunities.cycleDays}),"")' },
        {
          key: 'trainingHours',
          type: 'number',
          formula: '=SUMIFS({training.hours},{training.heldOn},">="&{from},{training.heldOn},"<="&{to})',
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
      ],
    },
    regionBreakdown,
    categoryBreakdown,
    keyAccountBreakdown,
    priceVolumeMixBlock,
    activityFacts(spans),
    customerMovesBlock,
    pipelineFields,
    collectionFacts(spans),
    expenseFacts(spans),
    planFacts(spans),
    { kind: 'drafts', key: 'positive', title: 'positiveHeading', note: 'draftNote', draft: 'positive', rows: 5 },
    causesTable('positiveCause', 'positiveCausesHeading'),
    { kind: 'drafts', key: 'negative', title: 'negativeHeading', note: 'draftNote', draft: 'negative', rows: 5 },
    causesTable('negativeCause', 'negativeCausesHeading'),
    {
      kind: 'words',
      key: 'lessons',
      title: 'lessonsHeading',
      prompts: ['whatWorked', 'whatDidNot', 'resplitProposal', 'risks', 'talent'],
    },
    improvementsTable,
    supportTable,
    {
      kind: 'table',
      key: 'decisions',
      title: 'decisionsHeading',
      room: 6,
      columns: [
        { key: 'decision', type: 'text', required: true, width: 30 },
        { key: 'decisionOwner', type: 'text', from: 'team.person', span: 2 },
        { key: 'decisionDue', type: 'date' },
        { key: 'decisionNote', type: 'text', span: 4 },
      ],
    },
  ],
});
