export const scoreItem = {
  summary: 'Scores one item of a scorecard: 100 points on target, by one of eight methods.',
  parameters: {
    actual: 'What was reached, one cell; for deduct, bonus and binary the events or points, for manual the rating.',
    target:
      'The planned value, in the unit of the actual; for deduct, bonus and binary the number allowed or required.',
    method: 'One of ratio, linear, step, increment, deduct, bonus, binary, manual.',
    parameters:
      'Two columns, optional. A setting and its value: direction (higher, lower), floor, cap, base, per, less, unit, events, formula. Or, for linear, step and manual, a value of the actual and its score, upwards; the value may hang on the target: target, target*0.8, target+0.15. Blank rows at the end do not count; a last point 0 with score 0 is written as the text 0.',
  },
  result: 'The score in points, from floor to cap; 100 is on target.',
  notes: [
    'ratio: 100 · actual ÷ target, floor 0, cap 120. Below a negative target 1 + (actual − target) ÷ |target| counts; a target of zero gives #N/A.',
    'Lower is better (ratio, and linear without points): a line from the cap at 0 through 100 at the target to 0 at twice the target. A whole target up to events (2) is an allowance: each one over costs per (20) points; events 0 turns that off. 0 of 0 gives #N/A. With ratio, formula inverse takes target ÷ actual instead of the line.',
    'linear: straight lines through the points; without points 60 % → 60, 100 % → 100, 120 % → 120 of the target. Beyond the better end the score stays, beyond the worse end the floor holds.',
    'step: the score of the band. Higher is better: from the value on. Lower is better: up to and including the value. Outside all bands the floor holds. Without points: 60, 80, 100, 120 % of the target; for lower 80, 100, 120, 140 %. For a best middle, let the scores rise and fall again.',
    'increment: base (100) plus per (1) for each 1 % of the target above it, or each unit if one is given; less, if given, counts below. With direction lower the other way round.',
    'deduct: base (100) − per (20) for each event above the target; a 0 says that nothing happened. bonus: per (1) for each above the target, up to the cap (10); with direction lower they are taken off. binary: base (100) while the actual is at most the target, or, with direction higher, at least the target; else the floor.',
    'manual: a rating of 1 to 5 gives 20 to 100, or your own scale as points; 0 or blank is no rating and gives #N/A.',
    'A cap of 0 is the default cap. Ranks, min-max and z-scores are not offered: they depend on what colleagues reach, so that a score would change without any act of the person.',
  ],
  examples: [
    '90 % of the target',
    'The cap stops one item from carrying the rest',
    'Lower is better: half as much again leaves 50',
    'Two allowed, two over: 20 points each',
    'Growth: from −10 % to 15 points above the target',
    'Expense: best within 5 % of the target',
    'Two points for each percent above, up to the cap',
    'Three events at five points',
    'A rating of 4',
    'Nothing was planned',
    'Two bands begin at the same value',
  ],
} as const;
