import type { commands as english } from '../en/commands';
import type { Translated } from '../translated';

export const commands: Translated<typeof english> = {
  ordersRead: '{file}：{lines} 列訂單，{from} 至 {to}。',
  sampleMade: '虛構公司：{lines} 列訂單，{from} 至 {to}。',
  workbookRead: '{file}：已讀取 {count} 張 Planfold 工作表。',
  duplicates: '{count} 列與前面某列完全相同，首個在第 {firstLine} 列；均已保留。',
  monthLeftOut: '{month} 只有 {days} 天的資料，未計入季節指數。',
  split:
    '{year} 年目標 {target}，取整單位 {unit}：{people} 人依 {baseYear} 年銷售額 × 12 個月依 {months} 個月的季節指數。',
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
  addInBuilt: '{folder}：已為 {origin} 寫入 {count} 個檔案，版本 {version}。問題請寄至 {support}。',
  addInServing: '增益集位於 {origin}（按 Ctrl+C 結束）。',
  addInPortBusy: '連接埠 {port} 已被占用；請結束占用它的程式後再試。',
  addInUpload:
    '此系統無法執行桌面版 Excel。請在網頁版 Excel 依序選擇「常用」›「增益集」›「更多設定」›「上傳我的增益集」，然後選擇 {manifest}。',
  addInNotBuilt: '{folder} 中沒有 {file}；請先建置增益集。',
  addInScripts: '{folder} 中有 {count} 個函數指令碼（{names}），但應當只有一個。',
  originNoHttps: 'PLANFOLD_ORIGIN：「{value}」不是 https://planfold.example 這樣的 https 位址。',
  originForeign: '增益集是為 {origin} 建置的，在此只能用於 {expected}；請重新建置。',
  namespaceInvalid: 'PLANFOLD_NAMESPACE：「{value}」應以字母開頭，其後最多 31 個字母、數字、點或底線。',
  versionInvalid: 'package.json：「{value}」不是 1.0.0 這樣的版本號碼。',
  supportMissing: '未設定 PLANFOLD_SUPPORT，package.json 中也沒有 bugs.url：說明頁必須列出提問的位址。',
  supportInvalid:
    'PLANFOLD_SUPPORT：「{value}」既不是 https 位址，也不是 mailto:sales-tools@planfold.example 這樣的位址。',
  manifestFaults: '沒有寫入任何檔案，因為 Office 會拒絕以下內容：',
  chromeMissing: '繪製圖片需要 Chrome、Chromium 或 Edge：請安裝其一，或在 CHROME_PATH 指明。',
  certificatesMissing: '{folder} 中沒有憑證；可用「npx office-addin-dev-certs install」產生。',
};
