import { defineLog } from './define-log';

/** Customer complaints: due by the service level, done when closed. */
export const complaints = defineLog({
  id: 'complaints',
  opened: 'openedOn',
  owner: 'owner',
  due: 'due',
  done: 'closedOn',
  columns: [
    { key: 'caseNumber', type: 'text', width: 12, required: true },
    { key: 'openedOn', type: 'date' },
    { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
    { key: 'complaintType', type: 'choice', options: ['quality', 'delivery', 'billing', 'service'] },
    { key: 'severity', type: 'choice', options: ['low', 'medium', 'high'] },
    { key: 'description', type: 'text', width: 36 },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date' },
    { key: 'respondedOn', type: 'date' },
    { key: 'closedOn', type: 'date' },
    { key: 'cause', type: 'text', width: 24 },
    { key: 'compensation', type: 'money', width: 15 },
    { key: 'satisfaction', type: 'number', width: 15, min: 1, max: 5 },
    { key: 'isRepeated', type: 'yesNo', width: 10 },
  ],
  measures: [
    {
      key: 'complaintsPerOrder',
      type: 'ratio',
      formula: '=IFERROR(COUNTIFS({complaints.caseNumber},"?*")/COUNT({orders.date}),"")',
    },
    { key: 'meanSatisfaction', type: 'points', formula: '=IFERROR(AVERAGE({complaints.satisfaction}),"")' },
    {
      key: 'repeatedShare',
      type: 'ratio',
      formula: `=IFERROR(COUNTIFS({complaints.isRepeated},{'yes'})/COUNTIFS({complaints.caseNumber},"?*"),"")`,
    },
  ],
});
