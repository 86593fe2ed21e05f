import type { Cell } from '../arguments/cell';
import { type Band, bandOf } from './bands';
import { defaultGrades } from './default-grades';

/** The grade of an unrounded score; a blank grade is 0, as in every range. */
export function gradeOf(score: number, bands: readonly Band[] = defaultGrades): Cell {
  const { value } = bandOf(bands, score);
  return value === null || value === '' ? 0 : value;
}
