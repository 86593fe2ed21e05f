import type { LabelKey, OptionKey } from '../../words/template-words';
import { defineLog, type Measure } from './define-log';
import { inTime, ratioOf } from './measure-formulas';

function inTimeBy(key: LabelKey, type: OptionKey): Measure {
  const count = (word: string) => `COUNTIFS({afterSales.serviceType},{'${type}'},{afterSales.isServedInTime},${word})`;
  return { key, type: 'ratio', formula: ratioOf(count("{'yes'}"), `${count("{'yes'}")}+${count("{'no'}")}`) };
}

/** Deliveries, installations, support and repairs, each promised for a day. */
export const afterSales = defineLog({
  id: 'afterSales',
  opened: 'openedOn',
  owner: 'owner',
  due: 'servicePromisedOn',
  done: 'done',
  columns: [
    { key: 'ticketNumber', type: 'text', width: 12, required: true },
    { key: 'openedOn', type: 'date' },
    { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
    { key: 'relatedOrder', type: 'text', width: 14, from: 'orders.orderNumber' },
    { key: 'product', type: 'text', width: 30, from: 'products.product' },
    {
      key: 'serviceType',
      type: 'choice',
      width: 14,
      options: ['deliveryService', 'installationService', 'supportService', 'repairService'],
    },
    { key: 'description', type: 'text', width: 40 },
    { key: 'serviceDepartment', type: 'text' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'servicePromisedOn', type: 'date' },
    { key: 'done', type: 'date' },
    { key: 'satisfaction', type: 'number', width: 15, min: 1, max: 5 },
    {
      key: 'isServedInTime',
      type: 'yesNo',
      role: 'fact',
      width: 10,
      formula: inTime('done', 'servicePromisedOn'),
      alert: `={isServedInTime}={'no'}`,
    },
  ],
  measures: [
    inTimeBy('deliveryInTime', 'deliveryService'),
    inTimeBy('installationInTime', 'installationService'),
    inTimeBy('supportInTime', 'supportService'),
    inTimeBy('repairInTime', 'repairService'),
    { key: 'serviceSatisfaction', type: 'points', formula: '=IFERROR(AVERAGE({afterSales.satisfaction}),"")' },
  ],
});
