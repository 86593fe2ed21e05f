import type { CommandTexts } from '../command-texts';

export const commands: CommandTexts = {
  ordersRead: '{file}：{lines} 行订单，{from} 至 {to}。',
  sampleMade: '虚构公司：{lines} 行订单，{from} 至 {to}。',
  workbookRead: '{file}：已读取 {count} 张 Planfold 工作表。',
  duplicates: '{count} 行与前面某行完全相同，首个在第 {firstLine} 行；均已保留。',
  monthLeftOut: '{month} 只有 {days} 天的数据，未计入季节系数。',
  split:
    '{year} 年目标 {target}，取整单位 {unit}：{people} 人按 {baseYear} 年销售额 × 12 个月按 {months} 个月的季节系数。',
  partsAddUp: '“{sheet}”：{parts} 个数额之和为 {total}。',
  written: '{file}：已写入 {count} 张工作表：{names}。',
  updated: '{file}：已更新 {count} 张工作表：{names}。',
  closedKept: '{names}：已结账，保持原样。',
  sheetLeftOut: '“{sheet}”已略去：缺少{names}时它没有内容。',
  serving: 'Planfold 已在 {address} 打开（按 Ctrl+C 结束）。',
  moreProblems: '……另有 {count} 处。',
  nothingMarked: '{file} 中没有 Planfold 的工作表；文件保持原样。',
  noWorkbook: '{file} 无法作为 .xlsx 工作簿读取。',
  notWithSample: '选项 --{option} 不能与 --sample 同用。',
  notWithUpdate: '选项 --{option} 不能与 --update 同用。',
  optionNoMonths: '--{option}：“{value}”不是 {year} 年的月份，如 {year}-03,{year}-04。',
  optionNoPeople: '--{option}：“{value}”不是 1 至 99999 的人数。',
};
