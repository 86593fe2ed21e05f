import type { TypedRow } from '../templates/content';
import { filledOnly, inTurn, type NamedSheet, rowsOnly, type Sample } from './sample';

/** Makes the requirements of roles and the skills of people. */
export function roleSheets(sample: Sample): readonly NamedSheet[] {
  return [rowsOnly('roles', roles(sample)), rowsOnly('skills', skills(sample))];
}

interface Requirements {
  readonly branch: 'salesBranch' | 'marketBranch' | 'operationsBranch';
  readonly years: number;
  readonly limit: number;
  /** Index of the next role. */
  readonly next: number | null;
}

/** In the order of the roles. */
const requirements: readonly Requirements[] = [
  { branch: 'salesBranch', years: 2, limit: 5_000, next: 1 },
  { branch: 'salesBranch', years: 5, limit: 20_000, next: 2 },
  { branch: 'salesBranch', years: 8, limit: 50_000, next: 3 },
  { branch: 'salesBranch', years: 12, limit: 200_000, next: null },
  { branch: 'marketBranch', years: 10, limit: 100_000, next: 3 },
  { branch: 'operationsBranch', years: 10, limit: 100_000, next: null },
];

function roles(sample: Sample): readonly TypedRow[] {
  return sample.words.role.map(({ title, mission, approves }, i) => {
    const { branch, years, limit, next } = requirements[i]!;
    return filledOnly({
      roleTitle: title,
      directorBranch: branch,
      mission,
      accountableFor: sample.words.roleLists.accountable[Math.min(i, 2)]!,
      consultedOn: inTurn(sample.words.roleLists.consulted, i),
      informedOn: inTurn(sample.words.roleLists.informed, i),
      requiredYears: years,
      requiredEducation: inTurn(sample.words.roleLists.education, i),
      requiredSkills: sample.words.roleLists.skills[i < 2 ? 0 : 1],
      approvalLimit: limit,
      approvesWhat: approves,
      nextRole: next === null ? null : sample.words.role[next]!.title,
      promotionCriteria: next === null ? null : inTurn(sample.words.roleLists.promotion, i),
    });
  });
}

/** In the order of the skills. */
const skillGroups = ['workAbility', 'dealingWithPeople', 'personalSkill', 'teamLeading'];

/** Up to fifty people, four skills each. */
function skills(sample: Sample): readonly TypedRow[] {
  return sample.staff.slice(0, 50).flatMap((seller, i) =>
    sample.words.skill.map((skill, j) => {
      const requiredLevel = j === 3 ? 2 : seller.strength > 1 ? 4 : 3;
      const actualLevel = Math.min(5, requiredLevel + inTurn([0, 1, -1, 0, 0, -2, 1], i * 3 + j * 2));
      return filledOnly({
        person: seller.name,
        skill,
        skillGroup: skillGroups[j]!,
        requiredLevel,
        actualLevel: Math.max(1, actualLevel),
        assessedOn: sample.asOf - 60 - ((i * 7 + j) % 80),
        coursePlanned: actualLevel < requiredLevel ? sample.words.courses[[1, 4, 7, 8][j]!]! : null,
      });
    }),
  );
}
