import { defineTemplate } from '../template';

/** Customers, their terms and their status today. */
export const customers = defineTemplate({
  id: 'customers',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'customer', type: 'text', width: 28, required: true },
        { key: 'owner', type: 'text', from: 'team.person' },
        { key: 'region', type: 'text', from: 'regions.region' },
        { key: 'segment', type: 'text', width: 16 },
        { key: 'fitsSegment', type: 'yesNo' },
        { key: 'isKeyAccount', type: 'yesNo' },
        { key: 'importance', type: 'number', min: 0, max: 100 },
        { key: 'creditRating', type: 'choice', options: ['ratingA', 'ratingB', 'ratingC', 'ratingD'] },
        { key: 'creditLimit', type: 'money', min: 0, note: 'creditLimitNote' },
        { key: 'limitExpiry', type: 'date' },
        { key: 'placementCredit', type: 'money', min: 0 },
        { key: 'termsType', type: 'choice', options: ['netDays', 'endOfMonth', 'endOfNextMonth'], note: 'termsNote' },
        { key: 'termsDays', type: 'number', min: 0 },
        {
          key: 'lastOrder',
          type: 'date',
          formula:
            '=IF(COUNTIFS({orders.customer},"="&{customer},{orders.date},"<="&{settings.asOf})=0,"",MAXIFS({orders.date},{orders.customer},"="&{customer},{orders.date},"<="&{settings.asOf}))',
        },
        {
          key: 'salesLast12',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.customer},"="&{customer},{orders.date},">"&EDATE({settings.asOf},-12),{orders.date},"<="&{settings.asOf})',
        },
        {
          key: 'customerState',
          type: 'text',
          width: 12,
          formula: `=IF({lastOrder}="",{'prospect'},IF({settings.asOf}-{lastOrder}<{settings.inactiveDays}/2,{'activeCustomer'},IF({settings.asOf}-{lastOrder}<{settings.inactiveDays},{'dormantCustomer'},{'lostCustomer'})))`,
          alert: `={customerState}={'lostCustomer'}`,
        },
        {
          key: 'lastVisit',
          type: 'date',
          formula:
            '=IF(COUNTIFS({visits.customer},"="&{customer},{visits.date},"<="&{settings.asOf})=0,"",MAXIFS({visits.date},{visits.customer},"="&{customer},{visits.date},"<="&{settings.asOf}))',
        },
        { key: 'preferences', type: 'text', width: 28 },
      ],
      names: { customer: 'customers' },
    },
  ],
  freeze: { block: 'rows', columns: 1 },
});
