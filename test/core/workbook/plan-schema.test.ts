import { invalid } from '../../../core/arguments/sheet-error';
import { planSchema } from '../../../core/workbook/plan-schema';
import { readJson } from '../../../core/workbook/read-json';
import { plan } from '../../hosts/contract-plan';

describe('a plan as text', () => {
  it('comes back as it was, with every kind of operation of the contract', () => {
    const read = readJson('plan', JSON.stringify(plan), planSchema);
    expect(read.map(({ kind }) => kind)).toEqual(plan.map(({ kind }) => kind));
    // The contract's plan also gives sizes where an operation has none.
    expect(plan).toMatchObject(read);
  });

  it.each<[object, string, string]>([
    [{ kind: 'values', sheet: 'A', row: 0, column: 1, values: [[1]] }, '$[0].row', '≥ 1'],
    [{ kind: 'mark', sheet: 'A', mark: { template: 'team' } }, '$[0].mark', 'mark'],
    [{ kind: 'protect', sheet: 'A' }, '$[0].inputs', 'array'],
    [
      { kind: 'style', sheet: 'A', row: 1, column: 1, rows: 1, columns: 1, style: { align: 'top' } },
      '$[0].style.align',
      'left | center | right',
    ],
  ])('is refused with the place of what is wrong: %j', (operation, place, expected) => {
    const refused = invalid('unreadable', { source: 'plan', place, expected });
    expect(() => readJson('plan', JSON.stringify([operation]), planSchema)).toThrow(refused);
    expect(refused.in('zh-Hans').message).toBe(`无法读取 plan：${place} 处应为 ${expected}。`);
  });
});
