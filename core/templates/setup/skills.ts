import { defineTemplate } from '../template';

/** Required and actual level of each person's skills; a gap above zero calls for training. */
export const skills = defineTemplate({
  id: 'skills',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      note: 'skillLevels',
      columns: [
        { key: 'person', type: 'text', width: 22, from: 'team.person', required: true },
        { key: 'skill', type: 'text', width: 26 },
        {
          key: 'skillGroup',
          type: 'choice',
          width: 18,
          options: ['personalSkill', 'workAbility', 'teamLeading', 'dealingWithPeople'],
        },
        { key: 'requiredLevel', type: 'number', min: 1, max: 5 },
        { key: 'actualLevel', type: 'number', min: 1, max: 5 },
        { key: 'assessedOn', type: 'date' },
        { key: 'coursePlanned', type: 'text', width: 28, from: 'training.trainingCourse' },
        {
          key: 'skillGap',
          type: 'number',
          role: 'fact',
          width: 9,
          formula: '=IF(OR({requiredLevel}="",{actualLevel}=""),"",{requiredLevel}-{actualLevel})',
          alert: '=AND({skillGap}<>"",{skillGap}>0)',
        },
        {
          key: 'skillReadiness',
          type: 'ratio',
          role: 'fact',
          width: 12,
          note: 'readinessMeaning',
          formula:
            '=IFERROR(COUNTIFS({person[]},"="&{person},{skillGap[]},"<=0")/COUNTIFS({person[]},"="&{person},{requiredLevel[]},">0"),"")',
        },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 2 },
});
