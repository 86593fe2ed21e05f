import type { logs as english } from '../../en/notes/logs';
import type { Translated } from '../../translated';

export const logs: Translated<typeof english> = {
  promisedDay: '向客戶承諾的回覆日期。',
  solutionExpected: '提出問題須附建議方案；空白儲存格會醒目標示。',
  meetingRows: '每項行動一列。同一會議的其他行動：重複編號與召開日期，預定日期留白。',
  meetingWithoutAction: '沒有行動時，填會議召開日期。',
  pointsNotPay: '只記積分，不帶正負號；絕不從薪資中扣除。',
  praiseGivesBack: '提醒與違規扣分；表揚加回（負數）。',
  onboardingDone: '已了解公司文化、策略、背景、產品與工具。',
  ordersInTerm: '該客戶在合約開始至結束期間的訂單。',
  discountBreach: '超出權限、未獲核准卻已下單。',
  exhibitionRows: '每項工作一列。費用寫在所屬工作的列；名單、訂單與毛利率只寫在該展覽的一列。',
  lessonsExpected: '結案須寫明檢討；空白儲存格會醒目標示。',
  offTrackMeaning: '進度落後於已過時間的比例時為「是」。',
  validityMeaning: '同類價格在同一天重疊，或在下一價格生效前出現空檔。',
  unapprovedMeaning: '已生效而當時未獲核准時為「是」。',
  fourDirectors:
    '業務總監負責業績；行銷業務總監兼管企劃與制度；市場總監負責新客戶與新市場；營運總監負責核算、成本與利潤。',
  skillLevels: '等級：1 入門，2 需協助，3 獨立，4 熟練，5 能教人。',
  readinessMeaning: '此人所需技能中達到要求等級的比例。',
  stageSuggestion: '建議：成長20%以上為成長期，下滑10%以上為衰退期，先前無銷售為導入期，不再有銷售為退場。',
};
