import type { TypedRow } from '../templates/content';
import { filledOnly, inTurn, type NamedSheet, rowsOnly, type Sample, say } from './sample';
import { roleLists, roleWords, skillWords } from './sample-words';
import { courses } from './sample-words-team';

/** What each role asks for, and what people can do. */
export function roleSheets(sample: Sample): readonly NamedSheet[] {
  return [rowsOnly('roles', roles(sample)), rowsOnly('skills', skills(sample))];
}

function roles(sample: Sample): readonly TypedRow[] {
  return roleWords.map(({ title, branch, years, limit, next, mission, approves }, i) =>
    filledOnly({
      roleTitle: say(sample, title),
      directorBranch: branch,
      mission: say(sample, mission),
      accountableFor: say(sample, roleLists.accountable[Math.min(i, 2)]!),
      consultedOn: say(sample, inTurn(roleLists.consulted, i)),
      informedOn: say(sample, inTurn(roleLists.informed, i)),
      requiredYears: years,
      requiredEducation: say(sample, inTurn(roleLists.education, i)),
      requiredSkills: say(sample, roleLists.skills[i < 2 ? 0 : 1]),
      approvalLimit: limit,
      approvesWhat: say(sample, approves),
      nextRole: next === null ? null : say(sample, roleWords[next]!.title),
      promotionCriteria: next === null ? null : say(sample, inTurn(roleLists.promotion, i)),
    }),
  );
}

/** Up to fifty people, four skills each. */
function skills(sample: Sample): readonly TypedRow[] {
  return sample.staff.slice(0, 50).flatMap((seller, i) =>
    skillWords.map(([words, skillGroup], j) => {
      const requiredLevel = j === 3 ? 2 : seller.strength > 1 ? 4 : 3;
      const actualLevel = Math.min(5, requiredLevel + inTurn([0, 1, -1, 0, 0, -2, 1], i * 3 + j * 2));
      return filledOnly({
        person: seller.name,
        skill: say(sample, words),
        skillGroup,
        requiredLevel,
        actualLevel: Math.max(1, actualLevel),
        assessedOn: sample.asOf - 60 - ((i * 7 + j) % 80),
        coursePlanned: actualLevel < requiredLevel ? say(sample, courses[[1, 4, 7, 8][j]!]!) : null,
      });
    }),
  );
}
