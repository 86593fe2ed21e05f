import type { outputs as english } from '../../en/options/outputs';
import type { Translated } from '../../translated';

export const outputs: Translated<typeof english> = {
  noTarget: '無目標',
  atRisk: '需要協助',
  behindPlan: '落後',
  nearPlan: '接近',
  onPlan: '達標',
  noLimit: '未設額度',
  overLimit: '超出額度',
  nearLimit: '接近額度',
  withinLimit: '額度內',
  notChecked: '未檢查',
  inOrder: '正常',
  toLookAt: '待處理',
  notInWorkbook: '活頁簿中沒有',
  stillEmpty: '尚無內容',
  inUse: '使用中',
  unapplied: '未沖帳收款',
  netReceivables: '應收淨額',
  paidBefore: '先前已付（自填）',
};
