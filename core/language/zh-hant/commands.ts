import type { CommandTexts } from '../command-texts';

export const commands: CommandTexts = {
  ordersRead: '{file}：{lines} 列訂單，{from} 至 {to}。',
  duplicates: '{count} 列與前面某列完全相同，首個在第 {firstLine} 列；均已保留。',
  monthLeftOut: '{month} 只有 {days} 天的資料，未計入季節指數。',
  split:
    '{year} 年目標 {target}，進位單位 {unit}：{people} 人依 {baseYear} 年銷售額 × 12 個月依 {months} 個月的季節指數。',
  written: '{file}：已寫入「{orders}」與「{targetPlan}」兩張工作表，{cells} 個金額之和等於目標。',
  serving: 'Planfold 已在 {address} 開啟（按 Ctrl+C 結束）。',
};
