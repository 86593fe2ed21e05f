import type { drafts as english } from '../en/drafts';
import type { Translated } from '../translated';

export const drafts: Translated<typeof english> = {
  result: '{name}：銷售額 {sales}，達成目標的 {attainment}，{side} {gap}。',
  resultWithoutTarget: '{name}：銷售額 {sales}；沒有目標。',
  ahead: '超出',
  short: '短少',
  growth: '與去年同期的 {before} 相比：{change}。',
  personGap: '{name}：與目標相差 {amount}（達成率 {attainment}）。',
  change: '{dimension} {name}：與去年同期相比 {amount}。',
  won: '{customer}：{date} 成交 {amount}，歷時 {days} 天（{person}）。',
  lost: '{customer}：{date} 未成交 {amount}，未成交原因：{reason}{competitor}（{person}）。',
  against: '；競爭對手：{name}',
  notNamed: '未填寫',
  issue: '{description}負責人 {owner}，期限 {due}。建議：{solution}。',
};
