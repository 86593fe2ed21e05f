import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

/** Requests for credit limits, done when decided. */
export const creditRequests = defineLog({
  id: 'creditRequests',
  opened: 'askedOn',
  owner: 'owner',
  due: 'decideBy',
  done: 'decidedOn',
  columns: [
    { key: 'requestNumber', type: 'text', width: 12, required: true },
    { key: 'askedOn', type: 'date' },
    { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'requestedLimit', type: 'money', min: 0 },
    {
      key: 'ratingOnRequest',
      type: 'choice',
      width: 10,
      options: ['ratingA', 'ratingB', 'ratingC', 'ratingD'],
    },
    { key: 'rationale', type: 'text', width: 40 },
    { key: 'decideBy', type: 'date' },
    { key: 'decidedOn', type: 'date' },
    {
      key: 'requestDecision',
      type: 'choice',
      options: ['requestPending', 'requestApproved', 'requestReduced', 'requestRejected'],
    },
    { key: 'approvedLimit', type: 'money', min: 0 },
    { key: 'approvedBy', type: 'text', width: 20 },
    { key: 'validTo', type: 'date' },
    {
      key: 'limitDaysLeft',
      type: 'number',
      role: 'fact',
      formula: '=IF(OR({validTo}="",{approvedLimit}=""),"",{validTo}-{settings.asOf})',
      alert: '=AND({limitDaysLeft}<>"",{limitDaysLeft}<=60)',
    },
  ],
  measures: [
    {
      key: 'limitsExpiring',
      type: 'number',
      formula: '=COUNTIFS({creditRequests.limitDaysLeft},">=0",{creditRequests.limitDaysLeft},"<=60")',
    },
    { key: 'limitsExpired', type: 'number', formula: '=COUNTIFS({creditRequests.limitDaysLeft},"<0")' },
    {
      key: 'limitsGrantedShare',
      type: 'ratio',
      formula: ratioOf(
        'SUMIFS({creditRequests.approvedLimit},{creditRequests.decidedOn},">0")',
        'SUMIFS({creditRequests.requestedLimit},{creditRequests.decidedOn},">0")',
      ),
    },
  ],
});
