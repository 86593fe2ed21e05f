import type { grade } from '../../functions/grade';
import type { WordsOf } from '../function-words';

export const gradeWords: WordsOf<typeof grade> = {
  en: {
    summary: 'Gives the grade of a score, from bands without gaps.',
    parameters: {
      score: 'One score or a range of scores, in points; not rounded before.',
      bands:
        'Two columns: the score from which a grade holds, and the grade; upwards or downwards, the lowest from 0. Or three columns: from, to (not included, equal to the next from, blank for the highest), grade. Default: A from 90, B from 80, C from 70, D from 60, E below.',
    },
    result: 'A grade for each score, in the shape of the scores; a cell that is no number has its error there.',
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
  },
  'zh-Hans': {
    summary: '按没有缺口的档位给出得分的等级。',
    parameters: {
      score: '一个得分或一个得分区域，单位为分；事先不要取整。',
      bands:
        '两列：该等级的起点分数和等级名称，升序或降序均可，最低一档从 0 开始。或三列：起点、止点（不含，等于下一档的起点，最高一档留空）、等级。默认：A 为 90 起，B 为 80 起，C 为 70 起，D 为 60 起，以下为 E。',
    },
    result: '每个得分一个等级，形状与得分相同；不是数字的单元格在原处给出错误。',
    notes: [
      '档位为半开区间：档位从 80 和 90 开始时，89.99 属于前者，90 属于后者。没有得分会落在两档之间。',
      '低于 0 的得分属于最低一档。等级也可以是数字，例如奖金系数。',
    ],
    examples: ['默认档位', '自定义档位：94.5 不会落在 94 与 95 之间', '用系数代替字母', '止于 84 和 94 的档位有缺口'],
  },
  'zh-Hant': {
    summary: '依沒有缺口的級距給出得分的等級。',
    parameters: {
      score: '一個得分或一個得分範圍，單位為分；事先不要進位。',
      bands:
        '兩欄：該等級的起點分數與等級名稱，遞增或遞減皆可，最低一級從 0 開始。或三欄：起點、終點（不含，等於下一級的起點，最高一級留白）、等級。預設：A 為 90 起，B 為 80 起，C 為 70 起，D 為 60 起，以下為 E。',
    },
    result: '每個得分一個等級，形狀與得分相同；不是數字的儲存格在原處給出錯誤。',
    notes: [
      '級距為半開區間：級距從 80 和 90 開始時，89.99 屬於前者，90 屬於後者。沒有得分會落在兩級之間。',
      '低於 0 的得分屬於最低一級。等級也可以是數字，例如獎金係數。',
    ],
    examples: ['預設級距', '自訂級距：94.5 不會落在 94 與 95 之間', '用係數代替字母', '止於 84 和 94 的級距有缺口'],
  },
};
