import type { CommandTexts } from '../command-texts';

export const commands: CommandTexts = {
  ordersRead: '{file}：{lines} 行订单，{from} 至 {to}。',
  duplicates: '{count} 行与前面某行完全相同，首个在第 {firstLine} 行；均已保留。',
  monthLeftOut: '{month} 只有 {days} 天的数据，未计入季节系数。',
  split:
    '{year} 年目标 {target}，取整单位 {unit}：{people} 人按 {baseYear} 年销售额 × 12 个月按 {months} 个月的季节系数。',
  written: '{file}：已写入“{orders}”和“{targetPlan}”两张工作表，{cells} 个数额之和等于目标。',
  serving: 'Planfold 已在 {address} 打开（按 Ctrl+C 结束）。',
};
