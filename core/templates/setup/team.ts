import { defineTemplate } from '../template';

/** Salespeople and their pay at target. */
export const team = defineTemplate({
  id: 'team',
  version: 2,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'person', type: 'text', width: 22, required: true },
        { key: 'jobTitle', type: 'text', width: 22 },
        { key: 'region', type: 'text', from: 'regions.region' },
        { key: 'manager', type: 'text', width: 20 },
        { key: 'managerEmail', type: 'text', width: 26, note: 'managerEmailNote' },
        { key: 'hireDate', type: 'date' },
        { key: 'leaveDate', type: 'date' },
        {
          key: 'tenureMonths',
          type: 'number',
          formula:
            '=IF({hireDate}="","",INT((MIN(IF({leaveDate}="",{settings.asOf},{leaveDate}),{settings.asOf})-{hireDate})/(365/12)))',
        },
        {
          key: 'isActive',
          type: 'text',
          width: 9,
          formula: `=IF(AND({hireDate}<={settings.asOf},OR({leaveDate}="",{leaveDate}>={settings.asOf})),{'yes'},{'no'})`,
        },
        { key: 'baseSalary', type: 'money', min: 0, note: 'payNote' },
        { key: 'targetVariable', type: 'money', min: 0 },
        { key: 'onTargetEarnings', type: 'money', formula: '=N({baseSalary})*12+N({targetVariable})' },
        { key: 'variableShare', type: 'ratio', formula: '=IFERROR({targetVariable}/{onTargetEarnings},"")' },
        { key: 'bandFrom', type: 'money', min: 0 },
        { key: 'bandTo', type: 'money', min: 0 },
        {
          key: 'bandPosition',
          type: 'ratio',
          formula: '=IFERROR(({onTargetEarnings}-{bandFrom})/({bandTo}-{bandFrom}),"")',
        },
        { key: 'strengths', type: 'text', width: 28 },
        { key: 'weaknesses', type: 'text', width: 28 },
        { key: 'development', type: 'text', width: 28 },
      ],
      names: { person: 'people' },
    },
  ],
  freeze: { block: 'rows', columns: 1 },
});
