import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

const offTrack = `{strategy.isOffTrack},{'yes'}`;
const elapsed = 'IFERROR(({settings.asOf}-{beginsOn})/({due}-{beginsOn}),0)';

/** The objectives of the strategy; one is off track when its progress lags behind its elapsed time. */
export const strategy = defineLog({
  id: 'strategy',
  group: 'plan',
  opened: 'beginsOn',
  owner: 'owner',
  due: 'due',
  done: 'done',
  columns: [
    { key: 'objective', type: 'text', width: 34, required: true },
    {
      key: 'strategyTheme',
      type: 'choice',
      width: 15,
      options: ['productTheme', 'priceTheme', 'channelTheme', 'promotionTheme', 'peopleTheme', 'modelTheme'],
    },
    { key: 'strategyIndicator', type: 'text', width: 26 },
    { key: 'baselineValue', type: 'number', width: 14 },
    { key: 'target', type: 'number', width: 14 },
    { key: 'actual', type: 'number', width: 14 },
    { key: 'approvedBy', type: 'text', width: 20 },
    { key: 'approvedOn', type: 'date' },
    { key: 'beginsOn', type: 'date' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date' },
    { key: 'done', type: 'date' },
    { key: 'evidenceOnFile', type: 'text', width: 36 },
    { key: 'strategyCorrection', type: 'text', width: 36 },
    { key: 'strategyPrevention', type: 'text', width: 36 },
    {
      key: 'strategyProgress',
      type: 'ratio',
      role: 'fact',
      formula: '=IF(OR({actual}="",{target}=""),"",IFERROR(({actual}-{baselineValue})/({target}-{baselineValue}),""))',
    },
    {
      key: 'isOffTrack',
      type: 'yesNo',
      role: 'fact',
      note: 'offTrackMeaning',
      formula: `=IF(OR({done}<>"",{strategyProgress}="",{beginsOn}="",{due}=""),"",IF({strategyProgress}<IF({settings.asOf}>={due},1,${elapsed}),{'yes'},{'no'}))`,
      alert: `={isOffTrack}={'yes'}`,
    },
    {
      key: 'isApprovedFirst',
      type: 'yesNo',
      role: 'fact',
      width: 12,
      formula: `=IF({beginsOn}="","",IF(AND({approvedOn}<>"",{approvedOn}<={beginsOn}),{'yes'},IF({beginsOn}<={settings.asOf},{'no'},"")))`,
      alert: `={isApprovedFirst}={'no'}`,
    },
  ],
  measures: [
    { key: 'meanProgress', type: 'ratio', formula: '=IFERROR(AVERAGE({strategy.strategyProgress}),"")' },
    { key: 'objectivesOffTrack', type: 'number', formula: `=COUNTIFS(${offTrack})` },
    {
      key: 'offTrackUnanswered',
      type: 'number',
      formula: `=COUNTIFS(${offTrack})-COUNTIFS(${offTrack},{strategy.strategyCorrection},"?*",{strategy.strategyPrevention},"?*")`,
    },
    {
      key: 'objectivesApproved',
      type: 'ratio',
      formula: ratioOf('COUNTIFS({strategy.approvedOn},">0")', 'COUNTIFS({strategy.objective},"?*")'),
    },
    {
      key: 'objectivesReached',
      type: 'ratio',
      formula: ratioOf('COUNTIFS({strategy.done},">0")', 'COUNTIFS({strategy.objective},"?*")'),
    },
  ],
});
