import { checkCellCount } from '../arguments/check-cell-count';
import { defineFunction } from '../arguments/define';
import { oneLine } from '../arguments/one-line';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { agingHeader } from '../customers/aging-header';
import { agingTable } from '../customers/aging-table';
import { checkBounds } from '../customers/check-bounds';
import { resultTexts } from '../words/result-texts';

const DEFAULT_BOUNDS = { rowCount: 1, columnCount: 3, values: Float64Array.of(30, 60, 90) };

export const aging = defineFunction({
  name: 'AGING',
  parameters: [
    { name: 'dueDates', type: 'dates', unit: 'date', blanks: true },
    { name: 'openAmounts', type: 'numbers', unit: 'money' },
    { name: 'asOf', type: 'date', unit: 'date' },
    { name: 'bounds', type: 'numbers', unit: 'days', optional: true },
    { name: 'groups', type: 'labels', unit: 'text', optional: true },
  ],
  result: { type: 'cells', unit: 'as openAmounts' },
  errors: [
    { code: '#VALUE!', key: 'notOneLine', argument: 'dueDates, openAmounts, bounds, groups' },
    { code: '#VALUE!', key: 'shape', argument: 'openAmounts, groups' },
    { code: '#VALUE!', key: 'notADay', argument: 'dueDates, asOf' },
    { code: '#VALUE!', key: 'noDay', argument: 'asOf' },
    { code: '#VALUE!', key: 'boundsNotIncreasing' },
    { code: '#VALUE!', key: 'tooManyCells' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Accounts receivable aging by due date.',
  since: '0.1.0',
  examples: [
    {
      arguments: [[[46142], [46082], [46081], [46142]], [[100], [200], [300], [-50]], 46142],
      result: [
        ['Group', 'Current', '1–30', '31–60', '61–90', '91+', 'No due date'],
        ['Total', 50, 0, 200, 300, 0, 0],
      ],
    },
    {
      arguments: [[[46132, 0, 46112]], [[1000, 70, 500]], 46142, [[15]], [['Acme', 'Acme', 'Bolt']]],
      result: [
        ['Group', 'Current', '1–15', '16+', 'No due date'],
        ['Acme', 0, 1000, 0, 70],
        ['Bolt', 0, 0, 500, 0],
        ['Total', 0, 1000, 500, 70],
      ],
    },
    { arguments: [[[46142]], [[100]], 46142, [[30, 30, 90]]], result: { error: 'boundsNotIncreasing' } },
  ],
  run: (values, language) => {
    const dueDates = oneLineOfNumbers('dueDates', values.dueDates);
    const openAmounts = oneLineOfNumbers('openAmounts', values.openAmounts, dueDates.length);
    const groups = values.groups && oneLine('groups', values.groups, dueDates.length);
    const bounds = checkBounds(values.bounds ?? DEFAULT_BOUNDS);
    checkCellCount(((groups ? new Set(groups).size : 0) + 2) * (bounds.length + 4));
    const table = agingTable({ dueDates, openAmounts, asOf: values.asOf, bounds, groups });
    const { noGroup, total } = resultTexts(language);
    const rows = groups ? Array.from(table.groups, ([group, sums]) => [group || noGroup, ...sums]) : [];
    return [agingHeader(bounds, language), ...rows, [total, ...table.total]];
  },
});
