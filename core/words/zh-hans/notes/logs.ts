import type { logs as english } from '../../en/notes/logs';
import type { Translated } from '../../translated';

export const logs: Translated<typeof english> = {
  promisedDay: '向客户承诺的答复日期。',
  solutionExpected: '提出问题须附建议方案；空白单元格会突出显示。',
  meetingRows: '每项行动一行。同一会议的其他行动：重复编号与召开日期，计划日期留空。',
  meetingWithoutAction: '没有行动时，填会议召开日期。',
  pointsNotPay: '只记积分，不带正负号；绝不从薪酬中扣除。',
  praiseGivesBack: '提醒与违规扣分；表扬加回（负数）。',
  onboardingDone: '已了解公司文化、战略、背景、产品与工具。',
  ordersInTerm: '该客户在合同开始至结束期间的订单。',
  discountBreach: '超出权限、未获批准却已下单。',
  exhibitionRows: '每项任务一行。费用写在所属任务的行；线索、订单与毛利率只写在该展会的一行。',
  lessonsExpected: '结案须写明教训；空白单元格会突出显示。',
  offTrackMeaning: '进展落后于已过时间的比例时为“是”。',
  validityMeaning: '同类价格在同一天重叠，或在下一价格生效前出现空档。',
  unapprovedMeaning: '已生效而当时未获批准时为“是”。',
  fourDirectors: '销售总监负责业绩；营销总监兼管策划与制度；市场总监负责新客户与新市场；运营总监负责核算、成本与利润。',
  skillLevels: '等级：1 入门，2 需协助，3 独立，4 熟练，5 能教人。',
  readinessMeaning: '此人所需技能中达到要求等级的比例。',
  stageSuggestion: '建议：增长20%及以上为成长期，下降10%及以上为衰退期，此前无销售为导入期，不再有销售为退市。',
};
