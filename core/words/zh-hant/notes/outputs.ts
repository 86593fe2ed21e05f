import type { outputs as english } from '../../en/notes/outputs';
import type { Translated } from '../../translated';

export const outputs: Translated<typeof english> = {
  commissionNote: '本年累計的業績獎金減去以前月份的業績獎金。以前月份的退貨與更正在本月結算。調整額請註明原因。',
  atRiskNote:
    '達成率達到當月目標的 100 % 為達標，80 % 至 100 % 為接近，低於 80 % 為落後；上月也低於 80 % 則需要協助。月底之前請先看進度。',
  rankingNote: '各月得分的平均。名次受區域、客戶與季節影響，不得作為解僱的依據。',
  scorecardNote:
    '依「考核設定」中的方法評分，100 為達到目標。「–」表示沒有資料：該項不計，其餘指標依比例加權。0 則是實際成績。',
  coveredWeightNote: '有資料的指標的權重，滿分 100。低於 70 時有得分但不評等級。',
  draftNote: '由本表資料產生的句子，可以任意修改。',
  causesNote: '原因由人來判斷。請把每個原因與上面的一項事實對應，並寫明佐證。',
  winsNote: '取自「商機」中本月已決定的最大幾筆。請在下方說明原因。',
  basisNote: '取自「設定」；只能與相同計算方式的數字比較。',
  dataChecksNote: '到首個儲存格更正後，數量會隨之減少。活頁簿中沒有對應工作表的檢查不會執行。',
  dutiesNote: '每項職責對應的工作表及其已填列數。請不要刪除列；不屬於您的職責可寫備註。',
  logOverviewNote:
    '由各紀錄統計。已完成與準時率只算本會計年度；在到期日前完成或沒有到期日的都算準時。天數中位數含全部已完成項。',
  closedMonthsNote: '在關帳時寫入。請不要改動數值；如有錯誤，在旁邊寫明更正原因。',
};
