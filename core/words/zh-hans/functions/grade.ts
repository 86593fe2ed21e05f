import type { grade as english } from '../../en/functions/grade';
import type { Translated } from '../../translated';

export const grade: Translated<typeof english> = {
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
};
