import { defineLog } from './define-log';
import { headCount, inYear, ratioOf } from './measure-formulas';

/** Courses planned and held; hours and costs count in the year in which a course is held. */
export const training = defineLog({
  id: 'training',
  opened: 'announcedOn',
  owner: 'owner',
  due: 'plannedOn',
  done: 'heldOn',
  columns: [
    { key: 'trainingCourse', type: 'text', width: 28, required: true },
    {
      key: 'trainingType',
      type: 'choice',
      options: ['productTraining', 'skillTraining', 'policyTraining', 'onboardingTraining'],
    },
    { key: 'announcedOn', type: 'date' },
    { key: 'plannedOn', type: 'date' },
    { key: 'heldOn', type: 'date' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'trainer', type: 'text' },
    { key: 'hours', type: 'number', min: 0 },
    { key: 'attendees', type: 'text', width: 36 },
    { key: 'traineesInvited', type: 'number', min: 0 },
    { key: 'traineesPresent', type: 'number', min: 0 },
    { key: 'traineesPassed', type: 'number', min: 0 },
    { key: 'trainingScore', type: 'points', min: 0, max: 100 },
    { key: 'budgetAmount', type: 'money', min: 0 },
    { key: 'cost', type: 'money', min: 0 },
    { key: 'followUp', type: 'text', width: 36 },
    {
      key: 'trainingAttendance',
      type: 'ratio',
      role: 'fact',
      width: 12,
      formula: '=IFERROR({traineesPresent}/{traineesInvited},"")',
    },
    {
      key: 'attendedHours',
      type: 'number',
      role: 'fact',
      width: 12,
      formula: '=IF({heldOn}="","",{hours}*{traineesPresent})',
    },
  ],
  measures: [
    {
      key: 'trainingCompletion',
      type: 'ratio',
      formula: ratioOf(
        `COUNTIFS(${inYear('training.plannedOn')},{training.heldOn},">0")`,
        `COUNTIFS(${inYear('training.plannedOn')})`,
      ),
    },
    {
      key: 'trainingHoursPerHead',
      type: 'points',
      formula: ratioOf(`SUMIFS({training.attendedHours},${inYear('training.heldOn')})`, headCount),
    },
    {
      key: 'trainingCostPerHead',
      type: 'money',
      formula: ratioOf(`SUMIFS({training.cost},${inYear('training.heldOn')})`, headCount),
    },
    {
      key: 'trainingPassShare',
      type: 'ratio',
      formula: ratioOf(
        `SUMIFS({training.traineesPassed},${inYear('training.heldOn')})`,
        `SUMIFS({training.traineesPresent},${inYear('training.heldOn')})`,
      ),
    },
    {
      key: 'meanAttendance',
      type: 'ratio',
      formula: ratioOf(
        `SUMIFS({training.traineesPresent},${inYear('training.heldOn')})`,
        `SUMIFS({training.traineesInvited},${inYear('training.heldOn')})`,
      ),
    },
  ],
});
