import { defineLog } from './define-log';
import { inYear } from './measure-formulas';

/** Contracts from draft to signature to expiry. */
export const contracts = defineLog({
  id: 'contracts',
  opened: 'draftedOn',
  owner: 'negotiator',
  due: 'signBy',
  done: 'contractSignedOn',
  columns: [
    { key: 'contractNumber', type: 'text', width: 14, required: true },
    { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
    { key: 'title', type: 'text', width: 32 },
    { key: 'amount', type: 'money' },
    { key: 'negotiator', type: 'text', width: 22, from: 'team.person' },
    {
      key: 'contractStage',
      type: 'choice',
      width: 19,
      options: [
        'contractDraft',
        'contractNegotiation',
        'contractApproval',
        'contractSigned',
        'contractFulfilled',
        'contractTerminated',
      ],
    },
    { key: 'draftedOn', type: 'date' },
    { key: 'legalReviewOn', type: 'date' },
    { key: 'approvedBy', type: 'text', width: 20 },
    { key: 'approvedOn', type: 'date' },
    { key: 'signBy', type: 'date' },
    { key: 'contractSignedOn', type: 'date' },
    { key: 'beginsOn', type: 'date' },
    { key: 'endsOn', type: 'date' },
    { key: 'contractPayment', type: 'text', width: 28 },
    { key: 'riskNote', type: 'text', width: 36 },
    {
      key: 'contractDaysLeft',
      type: 'number',
      role: 'fact',
      formula: `=IF(OR({endsOn}="",{contractSignedOn}="",{contractStage}={'contractTerminated'}),"",{endsOn}-{settings.asOf})`,
      alert: '=AND({contractDaysLeft}<>"",{contractDaysLeft}>=0,{contractDaysLeft}<=60)',
    },
    {
      key: 'isSignedUnapproved',
      type: 'yesNo',
      role: 'fact',
      width: 12,
      formula: `=IF({contractSignedOn}="","",IF(OR({approvedOn}="",{approvedOn}>{contractSignedOn}),{'yes'},{'no'}))`,
      alert: `={isSignedUnapproved}={'yes'}`,
    },
    {
      key: 'orderedInTerm',
      type: 'money',
      role: 'fact',
      note: 'ordersInTerm',
      formula:
        '=IF(OR({contractSignedOn}="",{beginsOn}="",{endsOn}=""),"",SUMIFS({orders.amount},{orders.customer},"="&{customer},{orders.date},">="&{beginsOn},{orders.date},"<="&{endsOn}))',
    },
    {
      key: 'orderedBeyond',
      type: 'money',
      role: 'fact',
      formula: '=IF(OR({orderedInTerm}="",COUNT({orders.date})=0),"",{orderedInTerm}-{amount})',
    },
  ],
  measures: [
    {
      key: 'contractsExpiring',
      type: 'number',
      formula: '=COUNTIFS({contracts.contractDaysLeft},">=0",{contracts.contractDaysLeft},"<=60")',
    },
    {
      key: 'contractsAwaitingApproval',
      type: 'number',
      formula: `=COUNTIFS({contracts.contractNumber},"?*",{contracts.contractStage},{'contractApproval'})`,
    },
    { key: 'contractsUnapproved', type: 'number', formula: `=COUNTIFS({contracts.isSignedUnapproved},{'yes'})` },
    {
      key: 'contractsSignedAmount',
      type: 'money',
      formula: `=SUMIFS({contracts.amount},${inYear('contracts.contractSignedOn')})`,
    },
    {
      key: 'contractsOrderedShare',
      type: 'ratio',
      formula:
        '=IF(COUNT({orders.date})=0,"",IFERROR(SUM({contracts.orderedInTerm})/SUMIFS({contracts.amount},{contracts.contractSignedOn},">0",{contracts.beginsOn},">0",{contracts.endsOn},">0"),""))',
    },
  ],
});
