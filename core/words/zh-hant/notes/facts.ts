import type { facts as english } from '../../en/notes/facts';
import type { Translated } from '../../translated';

export const facts: Translated<typeof english> = {
  dsoNote: '應收帳款 ÷ 近 90 天開立發票金額 × 90。開立發票增加時它也會下降，請與收款效率指標一起看。',
  ceiNote:
    '（90 天前應收帳款 + 開立發票 − 現應收帳款）÷（90 天前應收帳款 + 開立發票 − 現應收帳款中未逾期部分）。100 % 表示沒有逾期。',
  noPromiseNote: '沒有約定付款日期的逾期發票張數。',
  collectionRateNote: '收款率 = 本期收款 ÷ 本期到期的發票金額。收回的舊帳也計入，因此可能超過 100 %。',
  creditWatchNote:
    '已用信用額度 = 未收發票 + 鋪貨賒欠；尚未開立發票的訂單不含在內。過了有效期的額度以 0 計。達到 80 % 為接近額度。',
  requiredRateNote:
    '尚缺金額 ÷ 剩餘工作日；目標已達成時為 0。期間尚未開始，或已無剩餘工作日而目標未達成時，顯示「–」。',
  equalLengthNote: '收款 ÷ 當月天數，使天數不同的月份可以比較。',
  turnoverNote: '離職人數 ÷ 期初與期末人數的平均。',
  varianceSignNote:
    '不論科目，正數都是有利差異：收入、利潤與統計為實際 − 預算，費用為預算 − 實際。百分比以預算的絕對值為分母。',
  unbudgetedNote: '費用紀錄合計減去費用類科目的實際數。大於 0：有支出不屬於預算中的任何費用科目。',
  priceVolumeMixNote:
    '與去年同期相比的變動。價格按本期數量，數量按去年平均價，其餘為組合；新產品與停售產品單列。數量單位必須可以相加。',
  movesNote:
    '新增：有史以來第一筆訂單。重新活躍：超過「設定」中的天數沒有訂單後又下單。流失：在本期內達到該天數沒有訂單，歸最後一筆訂單的業務員。',
  coverageNote: '預計未來三個月成交的加權商機金額 ÷ 這三個月的目標。超過 100 % 時，僅靠現有商機即可達成。',
  loadBalanceNote: '最高個人目標 ÷ 個人目標平均值。遠高於 100 % 表示過於依賴一個人。',
  yearRemainingNote: '全年人員目標合計減去本年累計的銷售額。負數表示已經超額達成。',
  unappliedNote: '未註明發票的收款；自應收中扣除。',
  paidBeforeNote: '本年前幾個月實際已付的金額。留空則依現有紀錄推算；紀錄後來有變動時請填實付金額。',
};
