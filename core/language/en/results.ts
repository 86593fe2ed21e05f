/** Words that functions write into cells: headers, verdicts, sentences. {slots} are filled in. */
export const results = {
  periodStart: 'Start',
  periodEnd: 'End',
  sellingDays: 'Selling days',
  target: 'Target',
} as const;
