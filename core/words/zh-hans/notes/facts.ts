import type { facts as english } from '../../en/notes/facts';
import type { Translated } from '../../translated';

export const facts: Translated<typeof english> = {
  dsoNote: '应收账款 ÷ 近 90 天开票金额 × 90。开票增加时它也会下降，请与回款效率指数一起看。',
  ceiNote:
    '（90 天前应收账款 + 开票 − 现应收账款）÷（90 天前应收账款 + 开票 − 现应收账款中未逾期部分）。100 % 表示没有逾期。',
  noPromiseNote: '没有约定付款日期的逾期发票张数。',
  collectionRateNote: '回款率 = 本期回款 ÷ 本期到期的发票金额。收回的旧账也计入，因此可能超过 100 %。',
  creditWatchNote:
    '信用占用额 = 未收发票 + 铺底；尚未开票的订单不含在内。过了有效期的额度按 0 计。达到 80 % 为接近额度。',
  requiredRateNote: '尚缺金额 ÷ 剩余工作日；目标已完成时为 0。期间尚未开始，或已无剩余工作日而目标未完成时，显示“–”。',
  equalLengthNote: '回款 ÷ 当月天数，使天数不同的月份可以比较。',
  turnoverNote: '离职人数 ÷ 期初与期末人数的平均。',
  varianceSignNote:
    '不论科目，正数都是有利差异：收入、利润与统计为实际 − 预算，费用为预算 − 实际。百分比以预算的绝对值为分母。',
  unbudgetedNote: '费用记录合计减去费用类科目的实际数。大于 0：有支出不属于预算中的任何费用科目。',
  priceVolumeMixNote:
    '与上年同期相比的变动。价格按本期数量，数量按上年平均价，其余为结构；新产品与停售产品单列。数量单位必须可以相加。',
  movesNote:
    '新增：有史以来第一笔订单。重新激活：超过“设置”中的天数没有订单后又下单。流失：在本期内达到该天数没有订单，归最后一笔订单的销售员。',
  coverageNote: '预计未来三个月成交的加权商机金额 ÷ 这三个月的目标。超过 100 % 时，仅靠现有商机即可完成。',
  loadBalanceNote: '最高个人目标 ÷ 个人目标平均值。远高于 100 % 表示过于依赖一个人。',
  yearRemainingNote: '全年人员目标合计减去本年累计的销售额。负数表示已经超额完成。',
  unappliedNote: '未注明发票的回款；从应收中扣除。',
  paidBeforeNote: '本年前几个月实际已付的金额。留空则按现有记录推算；记录后来有变动时请填实付金额。',
};
