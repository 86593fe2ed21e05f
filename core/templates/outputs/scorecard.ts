import { defineTemplate } from '../template';
import { moveColumns } from './review/customer-moves-block';

/** A month's scorecard, one row per person: target, actual and score of each item. */
export const scorecard = defineTemplate({
  id: 'scorecard',
  version: 2,
  group: 'output',
  period: 'month',
  needs: ['orders', 'scorecardSetup', 'itemTargets', 'targetPlan'],
  blocks: [
    {
      kind: 'table',
      key: 'card',
      note: 'scorecardNote',
      each: 'people',
      reservedFor: 'managerEmail',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 22 },
        { key: 'region', type: 'text', role: 'label', width: 12 },
        { key: 'itemScore', type: 'points', role: 'fact', repeat: 'items', heading: 'scoresHeading', width: 12 },
        {
          key: 'totalScore',
          type: 'points',
          role: 'fact',
          heading: 'resultHeading',
          width: 9,
          alert: '=AND(ISNUMBER({totalScore}),{totalScore}<60)',
        },
        { key: 'grade', type: 'text', role: 'fact', width: 8 },
        { key: 'coveredWeight', type: 'number', role: 'fact', width: 10, note: 'coveredWeightNote' },
        { key: 'comment', type: 'text', heading: 'wordsHeading', width: 34, carriesOver: true },
        { key: 'feedback', type: 'text', width: 28 },
        { key: 'cardSeenOn', type: 'date' },
        { key: 'itemActual', type: 'number', role: 'fact', repeat: 'items', heading: 'actualsHeading', width: 12 },
        { key: 'itemTarget', type: 'number', role: 'fact', repeat: 'items', heading: 'targetsHeading', width: 12 },
      ],
      spills: [
        {
          at: 'itemScore',
          formula: '=SCORECARD({scorecardSetup.item..score3},{itemTarget..itemTarget},{itemActual..itemActual})',
        },
      ],
    },
    { kind: 'chart', key: 'scores', title: 'totalScore', type: 'bar', categories: 'person', series: ['totalScore'] },
    {
      kind: 'table',
      key: 'moves',
      title: 'movesHeading',
      note: 'movesNote',
      roomFor: 'people',
      columns: moveColumns,
      spills: [
        {
          at: 'moveOwner',
          hasHeader: true,
          formula:
            '=CUSTOMERMOVES({orders.date},{orders.customer},{from},{to},{settings.inactiveDays},{orders.person})',
        },
      ],
    },
  ],
  freeze: { block: 'card', columns: 2 },
});
