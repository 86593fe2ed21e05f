import { presetWeights, scorecardItems } from '../../appraisal/scorecard-presets';
import { defineTemplate } from '../template';

/** The items of the scorecard with their weights and methods, as SCORECARD takes them. */
export const scorecardSetup = defineTemplate({
  id: 'scorecardSetup',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      note: 'scorecardSetupNote',
      each: 'items',
      columns: [
        { key: 'item', type: 'text', role: 'label', width: 34 },
        {
          key: 'itemWeight',
          type: 'number',
          min: 0,
          max: 100,
          total: 'sum',
          alert: '=ROUND(SUM({itemWeight[]})-100,6)<>0',
        },
        {
          key: 'method',
          type: 'choice',
          options: ['ratio', 'linear', 'step', 'increment', 'deduct', 'bonus', 'binary', 'manual'],
          note: 'methodNote',
        },
        { key: 'direction', type: 'choice', options: ['higher', 'lower'] },
        { key: 'cap', type: 'number', min: 0 },
        { key: 'point1', type: 'text', width: 13, heading: 'pointsHeading', note: 'pointsNote' },
        { key: 'score1', type: 'number', width: 9 },
        { key: 'point2', type: 'text', width: 13 },
        { key: 'score2', type: 'number', width: 9 },
        { key: 'point3', type: 'text', width: 13 },
        { key: 'score3', type: 'number', width: 9 },
        { key: 'dataSource', type: 'text', role: 'label', width: 28, heading: 'sourceHeading' },
      ],
    },
  ],
  first: { tables: { rows: presetWeights.field.map(toRow) } },
});

/** The field preset; an item without data is left out of each card by itself. */
function toRow(itemWeight: number, i: number) {
  const { key, method, direction, cap, pairs = [] } = scorecardItems[i]!;
  const points = pairs.flatMap(([point, score], j) => [
    [`point${j + 1}`, point],
    [`score${j + 1}`, score],
  ]);
  return { item: key, itemWeight, method, direction, cap, ...Object.fromEntries(points) };
}
