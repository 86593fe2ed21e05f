import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

const approved = `{discountRequests.requestDecision},{'requestApproved'}`;

/** Requests for discounts; one beyond the salesperson's authority needs approval before the order. */
export const discountRequests = defineLog({
  id: 'discountRequests',
  opened: 'askedOn',
  owner: 'person',
  due: 'decideBy',
  done: 'decidedOn',
  columns: [
    { key: 'requestNumber', type: 'text', width: 12, required: true },
    { key: 'askedOn', type: 'date' },
    { key: 'person', type: 'text', width: 22, from: 'team.person' },
    { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
    { key: 'product', type: 'text', width: 30, from: 'products.product' },
    { key: 'relatedOrder', type: 'text', width: 14, from: 'orders.orderNumber' },
    { key: 'listAmount', type: 'money', min: 0 },
    { key: 'discountAsked', type: 'ratio', min: 0, max: 1 },
    { key: 'discountAuthority', type: 'ratio', min: 0, max: 1 },
    { key: 'requestReason', type: 'text', width: 40 },
    { key: 'decideBy', type: 'date' },
    { key: 'decidedOn', type: 'date' },
    { key: 'requestDecision', type: 'choice', options: ['requestPending', 'requestApproved', 'requestRejected'] },
    { key: 'approvedBy', type: 'text', width: 20 },
    { key: 'discountCost', type: 'money', role: 'fact', formula: '={listAmount}*{discountAsked}' },
    {
      key: 'isBeyondAuthority',
      type: 'yesNo',
      role: 'fact',
      width: 12,
      formula: `=IF({discountAsked}>{discountAuthority},{'yes'},{'no'})`,
    },
    {
      key: 'isDiscountBreach',
      type: 'yesNo',
      role: 'fact',
      width: 12,
      note: 'discountBreach',
      formula: `=IF(AND({discountAsked}>{discountAuthority},{relatedOrder}<>"",{requestDecision}<>{'requestApproved'}),{'yes'},{'no'})`,
      alert: `={isDiscountBreach}={'yes'}`,
    },
  ],
  measures: [
    {
      key: 'averageDiscountGranted',
      type: 'ratio',
      formula: ratioOf(
        `SUMIFS({discountRequests.discountCost},${approved})`,
        `SUMIFS({discountRequests.listAmount},${approved})`,
      ),
    },
    { key: 'approvedDiscountCost', type: 'money', formula: `=SUMIFS({discountRequests.discountCost},${approved})` },
    {
      key: 'beyondAuthorityShare',
      type: 'ratio',
      formula: ratioOf(
        `COUNTIFS({discountRequests.isBeyondAuthority},{'yes'})`,
        'COUNTIFS({discountRequests.requestNumber},"?*")',
      ),
    },
    { key: 'discountBreaches', type: 'number', formula: `=COUNTIFS({discountRequests.isDiscountBreach},{'yes'})` },
  ],
});
