import type { Language } from './texts';

type Texts = { readonly [L in Language]: string };

/** Sentences that are built from facts. They state and never explain: causes belong to people. */
export const draftTexts = {
  result: {
    en: '{name}: sales of {sales}, {attainment} of the target, {gap} {side}.',
    'zh-Hans': '{name}：销售额 {sales}，完成目标的 {attainment}，{side} {gap}。',
    'zh-Hant': '{name}：銷售額 {sales}，達成目標的 {attainment}，{side} {gap}。',
  },
  resultWithoutTarget: {
    en: '{name}: sales of {sales}; there is no target.',
    'zh-Hans': '{name}：销售额 {sales}；没有目标。',
    'zh-Hant': '{name}：銷售額 {sales}；沒有目標。',
  },
  ahead: { en: 'ahead', 'zh-Hans': '超出', 'zh-Hant': '超出' },
  short: { en: 'short', 'zh-Hans': '短缺', 'zh-Hant': '短少' },
  growth: {
    en: '{change} on the same period of the year before, which had {before}.',
    'zh-Hans': '与上年同期的 {before} 相比：{change}。',
    'zh-Hant': '與去年同期的 {before} 相比：{change}。',
  },
  personGap: {
    en: '{name}: {amount} against target ({attainment}).',
    'zh-Hans': '{name}：与目标相差 {amount}（完成率 {attainment}）。',
    'zh-Hant': '{name}：與目標相差 {amount}（達成率 {attainment}）。',
  },
  change: {
    en: '{dimension} {name}: {amount} on the year before.',
    'zh-Hans': '{dimension} {name}：与上年同期相比 {amount}。',
    'zh-Hant': '{dimension} {name}：與去年同期相比 {amount}。',
  },
  won: {
    en: '{customer}: {amount} won on {date} after {days} days ({person}).',
    'zh-Hans': '{customer}：{date} 成交 {amount}，历时 {days} 天（{person}）。',
    'zh-Hant': '{customer}：{date} 成交 {amount}，歷時 {days} 天（{person}）。',
  },
  lost: {
    en: '{customer}: {amount} lost on {date}, reason {reason}{competitor} ({person}).',
    'zh-Hans': '{customer}：{date} 丢单 {amount}，原因：{reason}{competitor}（{person}）。',
    'zh-Hant': '{customer}：{date} 失單 {amount}，原因：{reason}{competitor}（{person}）。',
  },
  against: { en: ', against {name}', 'zh-Hans': '，对手 {name}', 'zh-Hant': '，對手 {name}' },
  notNamed: { en: 'not given', 'zh-Hans': '未填写', 'zh-Hant': '未填寫' },
  issue: {
    en: '{description} Owner {owner}, due {due}. Proposed: {solution}.',
    'zh-Hans': '{description}负责人 {owner}，期限 {due}。建议：{solution}。',
    'zh-Hant': '{description}負責人 {owner}，期限 {due}。建議：{solution}。',
  },
} as const satisfies { readonly [key: string]: Texts };

export type DraftKey = keyof typeof draftTexts;
