/** Words that functions write into cells: headers, verdicts, sentences. {slots} are filled in. */
export const results = {
  partUp:
    '{part}: {calculation} = {exact}, rounded up to a multiple of {unit}; what rounding down leaves over goes to the largest remainders, so that rows and columns add up.',
  partDown:
    '{part}: {calculation} = {exact}, rounded down to a multiple of {unit}; what is left over goes to larger remainders, so that rows and columns add up.',
  partWhole: '{part}: {calculation} = {exact}, a multiple of {unit} as it is.',
  partLocked: '{part}: this part is locked.',
  partAtLimit: '{part}: the limit set for this part; by its weight alone it would lie beyond.',
  partWithoutWeight: '{part}: the weight here is zero.',
  periodStart: 'Start',
  periodEnd: 'End',
  sellingDays: 'Selling days',
  target: 'Target',
} as const;
