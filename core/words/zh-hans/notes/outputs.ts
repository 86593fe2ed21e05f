import type { outputs as english } from '../../en/notes/outputs';
import type { Translated } from '../../translated';

export const outputs: Translated<typeof english> = {
  commissionNote: '本年累计的提成减去以前月份的提成。以前月份的退货与更正在本月结算。调整额请注明原因。',
  atRiskNote:
    '完成率达到当月目标的 100 % 为达标，80 % 至 100 % 为接近，低于 80 % 为落后；上月也低于 80 % 则需要帮助。月底之前请先看进度。',
  rankingNote: '各月得分的平均。名次受区域、客户与季节影响，不能作为辞退的依据。',
  scorecardNote:
    '按“考核设置”中的方法评分，100 为达到目标。“–”表示没有数据：该项不计，其余指标按比例加权。0 则是实际成绩。',
  coveredWeightNote: '有数据的指标的权重，满分 100。低于 70 时有得分但不评等级。',
  draftNote: '由本表数据生成的句子，可以随意修改。',
  causesNote: '原因由人来判断。请把每个原因与上面的一项事实对应，并写明证据。',
  winsNote: '取自“商机”中本月已决定的最大几笔。请在下方说明原因。',
  basisNote: '取自“设置”；只能与同口径的数据比较。',
  dataChecksNote: '到首个单元格更正后，数量会随之减少。工作簿中没有对应工作表的检查不会执行。',
  dutiesNote: '每项职责对应的工作表及其已填行数。请不要删除行；不属于您的职责可写备注。',
  logOverviewNote:
    '由各记录统计。已完成与按时率只算本会计年度；在到期日前完成或没有到期日的都算按时。天数中位数含全部已完成项。',
  closedMonthsNote: '在结账时写入。请不要改动数值；如有错误，在旁边写明更正原因。',
};
