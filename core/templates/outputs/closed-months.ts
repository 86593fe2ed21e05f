import { defineTemplate } from '../template';

/** The figures of closed months, one row each; later changes to the logs do not change them. */
export const closedMonths = defineTemplate({
  id: 'closedMonths',
  version: 1,
  group: 'output',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      note: 'closedMonthsNote',
      columns: [
        { key: 'closedPeriod', type: 'text', width: 12, required: true },
        { key: 'closedAt', type: 'text', width: 18 },
        { key: 'closedSheet', type: 'text', width: 28 },
        { key: 'closedRow', type: 'text', width: 30 },
        { key: 'closedColumn', type: 'text', width: 26 },
        { key: 'closedValue', type: 'number', width: 16 },
        { key: 'correctionReason', type: 'text', width: 34 },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 1 },
});
