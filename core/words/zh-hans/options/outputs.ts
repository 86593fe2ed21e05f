import type { outputs as english } from '../../en/options/outputs';
import type { Translated } from '../../translated';

export const outputs: Translated<typeof english> = {
  noTarget: '无目标',
  atRisk: '需要帮助',
  behindPlan: '落后',
  nearPlan: '接近',
  onPlan: '达标',
  noLimit: '未设额度',
  overLimit: '超出额度',
  nearLimit: '接近额度',
  withinLimit: '额度内',
  notChecked: '未检查',
  inOrder: '正常',
  toLookAt: '待处理',
  notInWorkbook: '工作簿中没有',
  stillEmpty: '尚无内容',
  inUse: '使用中',
  unapplied: '未核销回款',
  netReceivables: '应收净额',
  paidBefore: '此前已付（自填）',
};
