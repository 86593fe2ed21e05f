import type { Band } from './bands';

/** A from 90, B from 80, C from 70, D from 60, E below. */
export const defaultGrades: readonly Band[] = [
  { from: 0, value: 'E', row: 1 },
  { from: 60, value: 'D', row: 2 },
  { from: 70, value: 'C', row: 3 },
  { from: 80, value: 'B', row: 4 },
  { from: 90, value: 'A', row: 5 },
];
