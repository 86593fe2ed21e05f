import type { Formula } from '../formula';

/** The number of people in the team on the as-of day. */
export const headCount =
  '(COUNTIFS({team.person},"?*")-COUNTIFS({team.leaveDate},"<"&{settings.asOf})-COUNTIFS({team.hireDate},">"&{settings.asOf}))';

/** COUNTIFS criteria for a column of days: from the start of the business year to the as-of day. */
export function inYear(column: string): string {
  return `{${column}},">="&{settings.yearStart},{${column}},"<="&{settings.asOf}`;
}

/** Blank if the divisor is zero or an error. */
export function ratioOf(part: string, whole: string): Formula {
  return `=IFERROR((${part})/(${whole}),"")`;
}

/** The share of yes among yes and no; rows that say neither do not count. */
export function shareOfYes(column: string): Formula {
  return ratioOf(`COUNTIFS({${column}},{'yes'})`, `COUNTIFS({${column}},{'yes'})+COUNTIFS({${column}},{'no'})`);
}

/** For a row: yes or no once it is done or its day has passed, blank before that. */
export function inTime(done: string, due: string): Formula {
  return `=IF({${due}}="","",IF({${done}}<>"",IF({${done}}<={${due}},{'yes'},{'no'}),IF({${due}}<{settings.asOf},{'no'},"")))`;
}
