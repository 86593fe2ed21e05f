import { defineTemplate } from '../template';

/** Roles: purpose, requirements, approval limits and career path. */
export const roles = defineTemplate({
  id: 'roles',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'roleTitle', type: 'text', width: 24, required: true },
        {
          key: 'directorBranch',
          type: 'choice',
          width: 22,
          options: ['salesBranch', 'salesMarketingBranch', 'marketBranch', 'operationsBranch'],
          note: 'fourDirectors',
        },
        { key: 'mission', type: 'text', width: 44 },
        { key: 'accountableFor', type: 'text', width: 40, heading: 'shareInWork' },
        { key: 'consultedOn', type: 'text', width: 32 },
        { key: 'informedOn', type: 'text', width: 32 },
        { key: 'requiredYears', type: 'number', width: 13, min: 0, max: 60, heading: 'roleRequires' },
        { key: 'requiredEducation', type: 'text', width: 24 },
        { key: 'requiredSkills', type: 'text', width: 40 },
        { key: 'approvalLimit', type: 'money', min: 0, heading: 'roleAuthority' },
        { key: 'approvesWhat', type: 'text', width: 36 },
        { key: 'nextRole', type: 'text', width: 24, from: 'roles.roleTitle', heading: 'careerLadder' },
        { key: 'promotionCriteria', type: 'text', width: 44 },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 2 },
});
