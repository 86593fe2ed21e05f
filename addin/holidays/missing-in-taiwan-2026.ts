import type { Words } from '../../core/words/templates/words';
import { substituteDay, taiwanNames } from './holiday-names';

/**
 * Weekdays off in Taiwan in 2026 that date-holidays 3.37 does not know as public holidays.
 * @see Office calendar of the Directorate-General of Personnel Administration, ROC year 115, as printed by
 *      ycjh.chc.edu.tw/posts/1127 and gsps.chc.edu.tw/index.php/posts/1041
 */
export const missingInTaiwan2026: readonly (readonly [month: number, day: number, reason: Words])[] = [
  [2, 27, substituteDay(taiwanNames['Peace Memorial Day']!)],
  [4, 3, substituteDay(taiwanNames["Children's Day"]!)],
  [5, 1, ['Labour Day', '劳动节', '勞動節']],
  [9, 28, ["Teachers' Day", '教师节', '教師節']],
  [10, 9, substituteDay(taiwanNames['National Day / Double Tenth Day']!)],
  [10, 26, substituteDay(['Taiwan Retrocession Day', '台湾光复节', '臺灣光復節'])],
  [12, 25, ['Constitution Day', '行宪纪念日', '行憲紀念日']],
];
