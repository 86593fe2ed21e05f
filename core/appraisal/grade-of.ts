import type { Cell } from '../arguments/cell';
import { type Band, bandOf } from './bands';
import { defaultGrades } from './default-grades';

/** The grade of a score that has not been rounded; a blank grade is 0, as blanks are in every range. */
export function gradeOf(score: number, bands: readonly Band[] = defaultGrades): Cell {
  const { value } = bandOf(bands, score);
  return value === null || value === '' ? 0 : value;
}
