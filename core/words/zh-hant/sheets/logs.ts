import type { logs as english } from '../../en/sheets/logs';
import type { Translated } from '../../translated';

export const logs: Translated<typeof english> = {
  complaints: {
    name: '客訴',
    purpose: '客訴的內容、負責人與時限。',
  },
  customerRequests: {
    name: '客戶需求',
    purpose: '客戶提出的需求，以及是否如期回覆。',
  },
  issues: {
    name: '問題清單',
    purpose: '每個問題都有建議方案、決議與負責人。',
  },
  reportsDue: {
    name: '計畫與回報',
    purpose: '每位業務員應交的計畫與回報，以及是否如期繳交。',
  },
  meetings: {
    name: '會議溝通',
    purpose: '預定與召開的會議，以及會中議定的行動。',
  },
  coaching: {
    name: '輔導紀錄',
    purpose: '對每位業務員的輔導、議定的行動及輔導前後的業績。',
  },
  conduct: {
    name: '行為紀律',
    purpose: '以積分記錄表揚、提醒與違規，絕不罰款。',
  },
  training: {
    name: '教育訓練',
    purpose: '預定與舉辦的課程，含時數、出席、成績與費用。',
  },
  recruitment: {
    name: '招募',
    purpose: '需求人員、到職期限、招募管道與費用。',
  },
  contracts: {
    name: '合約',
    purpose: '合約從草擬到簽訂，含核准、期間與期間內訂單。',
  },
  discountRequests: {
    name: '折扣核准',
    purpose: '申請的折扣與各人權限的對照。',
  },
  creditRequests: {
    name: '額度申請',
    purpose: '申請與核准的信用額度及其效期。',
  },
  afterSales: {
    name: '售後服務',
    purpose: '到貨、安裝、技術支援與維修，對照承諾日期。',
  },
  hostedVisits: {
    name: '客戶來訪',
    purpose: '來訪的客戶、結果以及是否下單。',
  },
  marketInformation: {
    name: '市場情報',
    purpose: '市場情報是否及時轉達並採取行動。',
  },
  exhibitions: {
    name: '參展',
    purpose: '每場展覽的分工、費用與成效。',
  },
  crises: {
    name: '危機公關',
    purpose: '可能損害公司聲譽的事件、發聲速度與檢討。',
  },
  externalRelations: {
    name: '對外聯絡',
    purpose: '需保持聯絡的政府機關、公會與媒體。',
  },
  coDevelopment: {
    name: '協助研發',
    purpose: '業務與工廠共同研發的新產品及其階段。',
  },
  strategy: {
    name: '策略目標',
    purpose: '策略目標的進度，以及偏離時的矯正與預防措施。',
  },
  marketPlan: {
    name: '市場拓展計畫',
    purpose: '如何拓展區域與區隔市場，以及取得的占有率。',
  },
  brandPlan: {
    name: '品牌推廣計畫',
    purpose: '公司與品牌專案的里程碑、費用與名單。',
  },
  promotions: {
    name: '促銷活動',
    purpose: '促銷與競賽的費用、增量與報酬。',
  },
  policies: {
    name: '制度登錄',
    purpose: '制度與流程的版本、核准與下次複審。',
  },
  priceList: {
    name: '價目表',
    purpose: '按效期列出的價格，含毛利率、競品價格與核准。',
  },
  roles: {
    name: '職務與權限',
    purpose: '各職務的職責、任用條件、核准權限與升遷方向。',
  },
  skills: {
    name: '技能矩陣',
    purpose: '所需與實際的技能等級，以及補足差距的訓練。',
  },
  lifecycle: {
    name: '產品生命週期',
    purpose: '每項產品的階段：由銷售提示，由人決定。',
  },
};
