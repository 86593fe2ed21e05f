import { defineTemplate } from '../template';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Days that differ from their weekday: holidays, make-up days, half days. */
export const calendar = defineTemplate({
  id: 'calendar',
  version: 1,
  group: 'setup',
  orientation: 'portrait',
  first: { tables: { week: weekdays.map((weekday, i) => ({ weekday, weekdayWeight: i < 5 ? 1 : 0 })) } },
  offers: 'holidays',
  blocks: [
    {
      kind: 'table',
      key: 'selling',
      title: 'sellingDaysHeading',
      each: 'months',
      columns: [
        { key: 'month', type: 'month', role: 'label' },
        {
          key: 'sellingDays',
          type: 'number',
          formula: '=SELLINGDAYS({month},EOMONTH({month},0),{specialDay..dayWeight},{weekdayWeight})',
          total: 'sum',
        },
        {
          key: 'specialDays',
          type: 'number',
          formula: '=COUNTIFS({specialDay},">="&{month},{specialDay},"<="&EOMONTH({month},0))',
          total: 'sum',
        },
      ],
    },
    {
      kind: 'table',
      key: 'week',
      title: 'weekHeading',
      note: 'weekdayNote',
      each: 'weekdays',
      columns: [
        { key: 'weekday', type: 'text', role: 'label' },
        { key: 'weekdayWeight', type: 'number', min: 0 },
      ],
    },
    {
      kind: 'table',
      key: 'rows',
      title: 'specialDaysHeading',
      note: 'dayWeightNote',
      columns: [
        { key: 'specialDay', type: 'date', required: true, width: 26 },
        { key: 'dayWeight', type: 'number', min: 0, width: 14 },
        { key: 'reason', type: 'text', width: 26 },
      ],
    },
  ],
});
