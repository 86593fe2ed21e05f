/** Sentences built from facts. They only state figures; explaining causes is left to people. */
export const drafts = {
  result: '{name}: sales of {sales}, {attainment} of the target, {gap} {side}.',
  resultWithoutTarget: '{name}: sales of {sales}; there is no target.',
  ahead: 'ahead',
  short: 'short',
  growth: '{change} compared with the same period of the prior year, which had {before}.',
  personGap: '{name}: {amount} against target ({attainment}).',
  change: '{dimension} {name}: {amount} compared with the prior year.',
  won: '{customer}: {amount} won on {date} after {days:# day|# days} ({person}).',
  lost: '{customer}: {amount} lost on {date}, reason {reason}{competitor} ({person}).',
  against: ', against {name}',
  notNamed: 'not given',
  issue: '{description} Owner {owner}, due {due}. Proposed: {solution}.',
} as const;
