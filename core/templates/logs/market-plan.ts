import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

const surveys = `{marketPlan.marketActivity},{'fieldSurvey'},{marketPlan.due},"<="&{settings.asOf}`;

/** Plans to develop regions and segments, with typed market shares before and after. */
export const marketPlan = defineLog({
  id: 'marketPlan',
  group: 'plan',
  opened: 'beginsOn',
  owner: 'owner',
  due: 'due',
  done: 'done',
  columns: [
    { key: 'objective', type: 'text', width: 34, required: true },
    { key: 'region', type: 'text', width: 16, from: 'regions.region' },
    { key: 'marketSegment', type: 'text' },
    {
      key: 'marketActivity',
      type: 'choice',
      width: 15,
      options: ['fieldSurvey', 'regionEntry', 'segmentEntry', 'channelBuilding'],
    },
    { key: 'action', type: 'text', width: 36 },
    { key: 'beginsOn', type: 'date' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date' },
    { key: 'done', type: 'date' },
    { key: 'customersPlanned', type: 'number', min: 0 },
    { key: 'customersWon', type: 'number', min: 0 },
    { key: 'marketShareBefore', type: 'ratio', min: 0, max: 1 },
    { key: 'marketSharePlanned', type: 'ratio', min: 0, max: 1 },
    { key: 'marketShareReached', type: 'ratio', min: 0, max: 1 },
    { key: 'result', type: 'text', width: 40 },
    {
      key: 'marketShareChange',
      type: 'points',
      role: 'fact',
      width: 13,
      formula:
        '=IF(OR({marketShareBefore}="",{marketShareReached}=""),"",({marketShareReached}-{marketShareBefore})*100)',
    },
  ],
  measures: [
    {
      key: 'marketItemsDone',
      type: 'ratio',
      formula: ratioOf('COUNTIFS({marketPlan.done},">0")', 'COUNTIFS({marketPlan.objective},"?*")'),
    },
    {
      key: 'marketCustomersReached',
      type: 'ratio',
      formula: ratioOf('SUM({marketPlan.customersWon})', 'SUM({marketPlan.customersPlanned})'),
    },
    { key: 'meanShareChange', type: 'points', formula: '=IFERROR(AVERAGE({marketPlan.marketShareChange}),"")' },
    {
      key: 'surveysDone',
      type: 'ratio',
      formula: ratioOf(`COUNTIFS(${surveys},{marketPlan.done},">0")`, `COUNTIFS(${surveys})`),
    },
  ],
});
