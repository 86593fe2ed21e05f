import { defineTemplate, type SpanName } from '../template';
import { activityFacts, planFacts } from './review/activity-blocks';
import { categoryBreakdown, keyAccountBreakdown, personBreakdown, regionBreakdown } from './review/breakdown-blocks';
import { customerMovesBlock } from './review/customer-moves-block';
import { causesTable, improvementsTable, supportTable } from './review/follow-up-blocks';
import { collectionFacts, expenseFacts } from './review/money-blocks';
import { pipelineFields } from './review/pipeline-fields';
import { priceVolumeMixBlock } from './review/price-volume-mix-block';
import { paceFields, resultFacts } from './review/result-blocks';

const spans: readonly SpanName[] = ['period', 'previous', 'lastYear', 'yearToDate', 'lastYearToDate'];

/** Reviews the month in eighteen sections: the facts first, then people's conclusions. */
export const monthlyReview = defineTemplate({
  id: 'monthlyReview',
  version: 1,
  group: 'output',
  period: 'month',
  needs: ['orders', 'targetPlan', 'calendar'],
  blocks: [
    {
      kind: 'fields',
      key: 'header',
      title: 'reviewHeading',
      fields: [
        { key: 'preparedBy', type: 'text' },
        { key: 'reviewScope', type: 'text' },
        { key: 'reviewAsOf', type: 'date', formula: '={settings.asOf}' },
        { key: 'reviewBasis', type: 'text', formula: '={settings.taxBasis}', note: 'basisNote' },
        { key: 'openChecks', type: 'number', formula: '=COUNTIFS({dataChecks.checkCount},">0")' },
      ],
    },
    { kind: 'drafts', key: 'headline', title: 'headlineHeading', note: 'draftNote', draft: 'headline', rows: 2 },
    resultFacts(spans),
    paceFields,
    personBreakdown('scorecard'),
    {
      kind: 'chart',
      key: 'attainmentChart',
      title: 'personAttainment',
      type: 'bar',
      categories: 'person',
      series: ['personAttainment'],
      format: 'ratio',
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
    { kind: 'drafts', key: 'wins', title: 'winsHeading', note: 'winsNote', draft: 'wins', rows: 3 },
    { kind: 'drafts', key: 'losses', title: 'lossesHeading', draft: 'losses', rows: 3 },
    { kind: 'words', key: 'why', prompts: ['whyWon', 'whyLost'] },
    { kind: 'drafts', key: 'positive', title: 'positiveHeading', note: 'draftNote', draft: 'positive', rows: 3 },
    causesTable('positiveCause', 'positiveCausesHeading'),
    { kind: 'drafts', key: 'negative', title: 'negativeHeading', note: 'draftNote', draft: 'negative', rows: 3 },
    causesTable('negativeCause', 'negativeCausesHeading'),
    { kind: 'words', key: 'lessons', title: 'lessonsHeading', prompts: ['whatWorked', 'whatDidNot'] },
    improvementsTable,
    {
      kind: 'words',
      key: 'nextPeriod',
      title: 'nextPlanHeading',
      prompts: ['nextRegions', 'nextCampaigns', 'nextKeyAccounts', 'nextProspects', 'nextReceivables', 'nextIssues'],
    },
    supportTable,
    { kind: 'drafts', key: 'issues', title: 'openIssuesHeading', draft: 'openIssues', rows: 4 },
    { kind: 'words', key: 'decisions', prompts: ['decisions'] },
    {
      kind: 'fields',
      key: 'signature',
      title: 'signatureHeading',
      fields: [
        { key: 'signedBy', type: 'text' },
        { key: 'signedManager', type: 'text' },
        { key: 'signedOn', type: 'date' },
        { key: 'signedComment', type: 'text' },
      ],
    },
  ],
});
