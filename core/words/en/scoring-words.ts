/** Scoring methods and directions, written in cells and read back by functions. */
export const scoringWords = {
  ratio: 'ratio',
  linear: 'linear',
  step: 'step',
  increment: 'increment',
  deduct: 'deduct',
  bonus: 'bonus',
  binary: 'binary',
  manual: 'manual',
  higher: 'higher',
  lower: 'lower',
} as const;
