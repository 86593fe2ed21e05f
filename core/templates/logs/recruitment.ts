import type { LabelKey, OptionKey } from '../../words/template-words';
import { defineLog, type Measure } from './define-log';
import { ratioOf } from './measure-formulas';

function costPerHireBy(key: LabelKey, channel: OptionKey): Measure {
  const by = `{recruitment.recruitmentChannel},{'${channel}'}`;
  return {
    key,
    type: 'money',
    formula: ratioOf(`SUMIFS({recruitment.cost},${by})`, `SUMIFS({recruitment.hiresMade},${by})`),
  };
}

/** Vacancies, from the request to the day on which the last person is hired. */
export const recruitment = defineLog({
  id: 'recruitment',
  opened: 'askedOn',
  owner: 'owner',
  due: 'neededBy',
  done: 'hiredOn',
  columns: [
    { key: 'vacancyNumber', type: 'text', width: 12, required: true },
    { key: 'roleTitle', type: 'text', width: 22, from: 'roles.roleTitle' },
    { key: 'region', type: 'text', width: 16, from: 'regions.region' },
    { key: 'peopleWanted', type: 'number', width: 10, min: 1 },
    { key: 'askedOn', type: 'date' },
    { key: 'neededBy', type: 'date' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'recruitmentChannel', type: 'choice', width: 15, options: ['headhunter', 'jobFair', 'referral', 'jobSite'] },
    {
      key: 'recruitmentStage',
      type: 'choice',
      width: 14,
      options: ['searching', 'interviewing', 'offering', 'hired', 'givenUp'],
    },
    { key: 'candidates', type: 'number', width: 12, min: 0 },
    { key: 'interviews', type: 'number', width: 12, min: 0 },
    { key: 'offersMade', type: 'number', width: 10, min: 0 },
    { key: 'hiresMade', type: 'number', width: 10, min: 0 },
    { key: 'hiredOn', type: 'date' },
    { key: 'yearsOfExperience', type: 'number', width: 12, min: 0, max: 60 },
    { key: 'cost', type: 'money', min: 0 },
    { key: 'probationEnd', type: 'date' },
    { key: 'isOnboarded', type: 'yesNo', width: 12, note: 'onboardingDone' },
    { key: 'note', type: 'text', width: 36 },
    {
      key: 'isExperienced',
      type: 'yesNo',
      role: 'fact',
      width: 12,
      formula: `=IF({yearsOfExperience}="","",IFERROR(IF({yearsOfExperience}>=INDEX({roles.requiredYears},MATCH({roleTitle},{roles.roleTitle},0)),{'yes'},{'no'}),""))`,
    },
    { key: 'costPerHire', type: 'money', role: 'fact', formula: '=IFERROR({cost}/{hiresMade},"")' },
  ],
  measures: [
    {
      key: 'fillRate',
      type: 'ratio',
      formula: ratioOf('SUM({recruitment.hiresMade})', 'SUM({recruitment.peopleWanted})'),
    },
    { key: 'meanDaysToFill', type: 'points', formula: '=IFERROR(AVERAGE({recruitment.daysToClose}),"")' },
    {
      key: 'interviewedShare',
      type: 'ratio',
      formula: ratioOf('SUM({recruitment.interviews})', 'SUM({recruitment.candidates})'),
    },
    {
      key: 'offeredShare',
      type: 'ratio',
      formula: ratioOf('SUM({recruitment.offersMade})', 'SUM({recruitment.interviews})'),
    },
    {
      key: 'offersAccepted',
      type: 'ratio',
      formula: ratioOf('SUM({recruitment.hiresMade})', 'SUM({recruitment.offersMade})'),
    },
    {
      key: 'meanCostPerHire',
      type: 'money',
      formula: ratioOf('SUM({recruitment.cost})', 'SUM({recruitment.hiresMade})'),
    },
    costPerHireBy('costPerHireHeadhunter', 'headhunter'),
    costPerHireBy('costPerHireFair', 'jobFair'),
    costPerHireBy('costPerHireReferral', 'referral'),
    costPerHireBy('costPerHireSite', 'jobSite'),
  ],
});
