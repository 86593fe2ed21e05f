import { Refusal } from './refusal';

/** Months of the planned year: 1998-03,1998-04. */
export function toMonths(option: string, value: string, year: number): readonly string[] {
  const months = value.split(',').map((month) => month.trim());
  const isMonth = (month: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month.startsWith(String(year));
  if (!months.every(isMonth)) throw new Refusal('optionNoMonths', { option, value, year });
  return [...new Set(months)].sort();
}
