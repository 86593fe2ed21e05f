import { defineFunction } from '../arguments/define';
import { checkRange } from '../calendar/check-range';
import { customerMoves as countMoves, type Moves } from '../customers/customer-moves';
import { toOrders } from '../customers/to-orders';
import { resultTexts } from '../words/result-texts';

export const customerMoves = defineFunction({
  name: 'CUSTOMERMOVES',
  parameters: [
    { name: 'dates', type: 'dates', unit: 'date', blanks: true },
    { name: 'customers', type: 'labels', unit: 'text' },
    { name: 'start', type: 'date', unit: 'date' },
    { name: 'end', type: 'date', unit: 'date' },
    { name: 'inactiveDays', type: 'number', unit: 'days', whole: true, min: 1, default: 365, optional: true },
    { name: 'owners', type: 'labels', unit: 'text', optional: true },
  ],
  result: { type: 'cells', unit: 'count' },
  errors: [
    { code: '#VALUE!', key: 'notOneLine', argument: 'dates, customers, owners' },
    { code: '#VALUE!', key: 'shape', argument: 'customers, owners' },
    { code: '#VALUE!', key: 'noDay', argument: 'dates, start, end' },
    { code: '#VALUE!', key: 'notADay', argument: 'dates, start, end' },
    { code: '#VALUE!', key: 'noName', argument: 'customers' },
    { code: '#VALUE!', key: 'endBeforeStart' },
    { code: '#VALUE!', key: 'belowLeast', argument: 'inactiveDays' },
    { code: '#VALUE!', key: 'notWhole', argument: 'inactiveDays' },
  ],
  source: 'New, reactivated and lost customers by days without an order, the usual measure of churn without contracts.',
  since: '0.1.0',
  examples: [
    {
      arguments: [[[45000], [46020], [46030], [45670]], [['A'], ['A'], ['B'], ['C']], 46023, 46112],
      result: [
        ['Owner', 'New', 'Reactivated', 'Active', 'Lost'],
        ['Total', 1, 0, 2, 1],
      ],
    },
    {
      arguments: [[[45000, 46030, 46040]], [['A', 'A', 'B']], 46023, 46112, 90, [['Mei', 'Mei', 'Jo']]],
      result: [
        ['Owner', 'New', 'Reactivated', 'Active', 'Lost'],
        ['Mei', 0, 1, 1, 0],
        ['Jo', 1, 0, 1, 0],
        ['Total', 1, 1, 2, 0],
      ],
    },
    { arguments: [[[46030]], [['A']], 46112, 46023], result: { error: 'endBeforeStart' } },
  ],
  run: ({ start, end, inactiveDays, ...columns }, language) => {
    checkRange(start, end);
    const byOwner = [...countMoves(toOrders(columns), { start, end, inactiveDays })];
    const { owner, newCustomers, reactivatedCustomers, activeCustomers, lostCustomers, noOwner, total } =
      resultTexts(language);
    const rows = columns.owners ? byOwner.map(([name, moves]) => [name || noOwner, ...moves]) : [];
    const sums = byOwner.reduce<Moves>((all, [, moves]) => all.map((n, i) => n + moves[i]!) as Moves, [0, 0, 0, 0]);
    const header = [owner, newCustomers, reactivatedCustomers, activeCustomers, lostCustomers];
    return [header, ...rows, [total, ...sums]];
  },
});
