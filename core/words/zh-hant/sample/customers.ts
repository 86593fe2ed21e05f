import type { customers as english } from '../../en/sample/customers';
import type { Translated } from '../../translated';

export const customers: Translated<typeof english> = {
  invoiceNotes: ['對數量有異議', '等待折讓單', '尚未簽收驗收單'],
  visit: {
    result: ['預計本月下單', '需要報價', '滿意，無需跟進', '承諾付款', '同意試用新型號', '採購窗口更換'],
    nextStep: ['寄送報價', '致電廠長', '安排展示', '確認付款'],
    callNote: ['沉睡客戶', '報價追蹤'],
    dealStep: ['與技術採購溝通', '修改報價', '季底前成交', '確認預算負責人'],
    reportNote: ['退回補充數字'],
    commitNote: ['取決於一張大單'],
  },
  complaint: {
    description: [
      '兩個感測器到貨即故障',
      '送貨晚了一週',
      '發票仍是舊價',
      '服務專線無人接聽',
      '驅動器滿載過熱',
      '隨箱電纜錯誤',
    ],
    cause: ['運送損壞', '未核對庫存', '價目表未更新', '值班人手不足', '風扇選型偏小', '裝箱單有誤'],
  },
  request: {
    description: ['新產線報價', '新感測器樣品兩個', '原產地證明', '技術員到場一天', '旺季安全庫存'],
    result: ['已寄送並確認', '已安排下月', '電話確認'],
  },
  service: {
    description: ['備品送貨', '兩台驅動器調試', '參數設定支援', '控制器維修'],
    department: ['物流部', '現場服務部', '技術支援部', '維修部'],
  },
  host: {
    purpose: ['參觀工廠', '首批驗收', '年度合約洽談'],
    schedule: ['工廠、測試台、午餐', '上午洽談，下午參觀'],
    result: ['對測試台印象深刻', '希望簽框架價', '同意下樣品單'],
    followUp: ['寄送紀錄與報價', '邀請技術採購'],
  },
  contract: {
    title: ['感測器年度供貨', '驅動器框架合約', '全廠服務合約', '產線改造'],
    payment: ['開立發票後 30 天', '預付三成，餘款貨到付'],
    risk: ['逾期交貨罰則', '價格一年不變', '無'],
    discountReason: ['年度用量大', '競爭對手報價', '新廠首單'],
    creditReason: ['訂單倍增', '新廠秋季投產', '兩年來準時付款'],
  },
};
