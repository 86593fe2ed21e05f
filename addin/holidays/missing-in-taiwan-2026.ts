/**
 * Weekdays off in Taiwan in 2026 that date-holidays 3.37 does not list as public holidays.
 * @see Office calendar of the Directorate-General of Personnel Administration, ROC year 115, as printed by
 *      ycjh.chc.edu.tw/posts/1127 and gsps.chc.edu.tw/index.php/posts/1041
 */
export const missingInTaiwan2026: readonly (readonly [month: number, day: number, name: string])[] = [
  [2, 27, 'Peace Memorial Day (substitute day)'],
  [4, 3, "Children's Day (substitute day)"],
  [5, 1, 'Labour Day'],
  [9, 28, "Teachers' Day"],
  [10, 9, 'National Day / Double Tenth Day (substitute day)'],
  [10, 26, 'Taiwan Retrocession Day (substitute day)'],
  [12, 25, 'Constitution Day'],
];
