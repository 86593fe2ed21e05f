import { defineLog } from './define-log';
import { inTime, shareOfYes } from './measure-formulas';

/** Customer requests: each has a promised answer date and is done when resolved. */
export const customerRequests = defineLog({
  id: 'customerRequests',
  opened: 'receivedOn',
  owner: 'owner',
  due: 'due',
  done: 'resolvedOn',
  columns: [
    { key: 'requestNumber', type: 'text', width: 12, required: true },
    { key: 'receivedOn', type: 'date' },
    { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
    {
      key: 'requestType',
      type: 'choice',
      options: ['quotationRequest', 'sampleRequest', 'informationRequest', 'resourceRequest', 'stockRequest'],
    },
    { key: 'description', type: 'text', width: 40 },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date', note: 'promisedDay' },
    { key: 'repliedOn', type: 'date' },
    { key: 'resolvedOn', type: 'date' },
    { key: 'result', type: 'text', width: 36 },
    { key: 'daysToAnswer', type: 'number', role: 'fact', formula: '=IF({repliedOn}="","",{repliedOn}-{receivedOn})' },
    {
      key: 'isAnsweredInTime',
      type: 'yesNo',
      role: 'fact',
      width: 10,
      formula: inTime('repliedOn', 'due'),
      alert: `={isAnsweredInTime}={'no'}`,
    },
  ],
  measures: [
    { key: 'answeredInTimeShare', type: 'ratio', formula: shareOfYes('customerRequests.isAnsweredInTime') },
    { key: 'medianDaysToAnswer', type: 'points', formula: '=IFERROR(MEDIAN({customerRequests.daysToAnswer}),"")' },
  ],
});
