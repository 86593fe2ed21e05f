import type { drafts as english } from '../en/drafts';
import type { Translated } from '../translated';

export const drafts: Translated<typeof english> = {
  result: '{name}：销售额 {sales}，完成目标的 {attainment}，{side} {gap}。',
  resultWithoutTarget: '{name}：销售额 {sales}；没有目标。',
  ahead: '超出',
  short: '短缺',
  growth: '与上年同期的 {before} 相比：{change}。',
  personGap: '{name}：与目标相差 {amount}（完成率 {attainment}）。',
  change: '{dimension} {name}：与上年同期相比 {amount}。',
  won: '{customer}：{date} 赢单 {amount}，历时 {days} 天（{person}）。',
  lost: '{customer}：{date} 丢单 {amount}，丢单原因：{reason}{competitor}（{person}）。',
  against: '；竞争对手：{name}',
  notNamed: '未填写',
  issue: '{description}负责人 {owner}，期限 {due}。建议：{solution}。',
};
