export const grade = {
  summary: 'Gives the grade of a score, from bands without gaps.',
  parameters: {
    score: 'One score or a range of scores, in points; not rounded before.',
    bands:
      'Two columns: the score from which a grade holds, and the grade; upwards or downwards, the lowest from 0. Or three columns: from, to (not included, equal to the next from, blank for the highest), grade. Default: A from 90, B from 80, C from 70, D from 60, E below.',
  },
  result: 'A grade for each score, in the shape of the scores; a cell that is not a number shows its error there.',
  notes: [
    'Bands are half-open: with bands from 80 and from 90, 89.99 lies in the first and 90 in the second. No score lies between two bands.',
    'A score below 0 lies in the lowest band. A grade may be a number, such as a factor for pay.',
  ],
  examples: [
    'Default bands',
    'Bands of your own: 94.5 is not lost between 94 and 95',
    'Factors instead of letters',
    'Bands that end at 84 and 94 leave gaps',
  ],
} as const;
