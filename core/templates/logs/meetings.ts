import type { LabelKey, OptionKey } from '../../words/template-words';
import { defineLog, type Measure } from './define-log';
import { ratioOf } from './measure-formulas';

function heldShare(key: LabelKey, type?: OptionKey): Measure {
  const planned = '{meetings.meetingPlannedOn},">0",{meetings.meetingPlannedOn},"<="&{settings.asOf}';
  const kind = type ? `,{meetings.meetingType},{'${type}'}` : '';
  return {
    key,
    type: 'ratio',
    formula: ratioOf(`COUNTIFS(${planned}${kind},{meetings.meetingHeldOn},">0")`, `COUNTIFS(${planned}${kind})`),
  };
}

/** Meetings, one row per agreed action. */
export const meetings = defineLog({
  id: 'meetings',
  opened: 'meetingHeldOn',
  owner: 'owner',
  due: 'due',
  done: 'done',
  columns: [
    { key: 'meetingNumber', type: 'text', width: 12, required: true, note: 'meetingRows' },
    {
      key: 'meetingType',
      type: 'choice',
      width: 20,
      options: ['weeklyMeeting', 'monthlyMeeting', 'oneOnOne', 'upwardMeeting', 'crossDepartmentMeeting'],
    },
    { key: 'meetingPlannedOn', type: 'date' },
    { key: 'meetingHeldOn', type: 'date' },
    { key: 'attendees', type: 'text', width: 36 },
    { key: 'agenda', type: 'text', width: 36 },
    { key: 'problemsRaised', type: 'number', width: 10, min: 0 },
    { key: 'meetingDecisions', type: 'text', width: 40 },
    { key: 'action', type: 'text', width: 36 },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date' },
    { key: 'done', type: 'date', note: 'meetingWithoutAction' },
  ],
  measures: [
    heldShare('meetingsHeld'),
    heldShare('oneOnOnesHeld', 'oneOnOne'),
    heldShare('upwardMeetingsHeld', 'upwardMeeting'),
    {
      key: 'meetingActionsClosed',
      type: 'ratio',
      formula: ratioOf('COUNTIFS({meetings.action},"?*",{meetings.done},">0")', 'COUNTIFS({meetings.action},"?*")'),
    },
    { key: 'meetingProblems', type: 'number', formula: '=SUM({meetings.problemsRaised})' },
  ],
});
