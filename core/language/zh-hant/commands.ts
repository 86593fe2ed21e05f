import type { CommandTexts } from '../command-texts';

export const commands: CommandTexts = {
  ordersRead: '{file}：{lines} 列訂單，{from} 至 {to}。',
  sampleMade: '虛構公司：{lines} 列訂單，{from} 至 {to}。',
  workbookRead: '{file}：已讀取 {count} 張 Planfold 工作表。',
  duplicates: '{count} 列與前面某列完全相同，首個在第 {firstLine} 列；均已保留。',
  monthLeftOut: '{month} 只有 {days} 天的資料，未計入季節指數。',
  split:
    '{year} 年目標 {target}，進位單位 {unit}：{people} 人依 {baseYear} 年銷售額 × 12 個月依 {months} 個月的季節指數。',
  partsAddUp: '「{sheet}」：{parts} 個金額之和為 {total}。',
  written: '{file}：已寫入 {count} 張工作表：{names}。',
  updated: '{file}：已更新 {count} 張工作表：{names}。',
  closedKept: '{names}：已關帳，維持原樣。',
  sheetLeftOut: '「{sheet}」已略去：缺少{names}時它沒有內容。',
  serving: 'Planfold 已在 {address} 開啟（按 Ctrl+C 結束）。',
  moreProblems: '……另有 {count} 處。',
  nothingMarked: '{file} 中沒有 Planfold 的工作表；檔案維持原樣。',
  noWorkbook: '{file} 無法當作 .xlsx 活頁簿讀取。',
  notWithSample: '選項 --{option} 不能與 --sample 併用。',
  notWithUpdate: '選項 --{option} 不能與 --update 併用。',
  optionNoMonths: '--{option}：「{value}」不是 {year} 年的月份，如 {year}-03,{year}-04。',
  optionNoPeople: '--{option}：「{value}」不是 1 至 99999 的人數。',
};
