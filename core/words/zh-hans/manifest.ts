import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

export const manifest: Translated<typeof english> = {
  name: 'Planfold 分合',
  fullName: 'Planfold 分合：分解之后，合计分毫不差',
  summary: '精确分解目标，并生成绩效考核表、总结与预算对比。',
  description:
    '把销售目标分解到人员、区域和月份，各级合计分毫不差；并在工作簿内生成绩效考核表、总结与预算对比。无需账号，数据不离开工作簿。',
  details:
    'Planfold 把销售目标分解到人员、区域和月份，各级合计分毫不差：没有“尾差”行，也没有多出来的零头。可在任意工作表中输入 =SPLITTARGET()，也可由任务窗格生成销售总监所需的工作表：销售目标分解表、绩效考核表、月度、季度与年度总结、预算执行对比、应收账款账龄分析，以及为它们提供数据的各类记录。数据均为原生公式，句子由数据起草，原因与决定留给人来写。提供英文、简体中文和繁体中文。无需账号，数据不离开工作簿。',
  tab: 'Planfold',
  groupTargets: '目标',
  groupResults: '结果',
  groupHelp: '帮助',
  split: '分解目标',
  splitTip: '把目标分解到人员和月份，各级合计分毫不差。',
  scorecards: '绩效考核表',
  scorecardsTip: '生成或更新当月绩效考核表，每人一行。',
  review: '月度总结',
  reviewTip: '生成月度总结：结果、进度、值得查看的原因，以及留给您的文字。',
  checks: '数据检查',
  checksTip: '查看工作簿中不一致之处，并指出第一个相关单元格。',
  help: '帮助',
  helpTip: '入门步骤、函数说明，以及本次安装的自检。',
  startedTitle: 'Planfold 已就绪',
  startedText: '请在“Planfold”选项卡中选择“分解目标”，或在单元格中输入 =SPLITTARGET(。',
  pageHelp: '帮助',
  pageFunctions: '函数',
  pagePrivacy: '隐私',
  pageTerms: '条款',
};
