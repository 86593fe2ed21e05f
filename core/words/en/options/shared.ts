export const shared = {
  yes: 'yes',
  no: 'no',
  open: 'open',
  overdue: 'overdue',
  closed: 'closed',
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const;
