import { sheetActions } from '../../addin/taskpane/sheet-actions';
import type { SheetHost } from '../../core/workbook/sheet-host';
import { catalogue, open, TIME, watch } from './open-workbook';

const card = 'Scorecard 2026-01';

/** The workbook, with one cell of the card that has no value yet. */
function opened(shown: string) {
  const { host } = open();
  const busy: SheetHost = {
    flags: host.flags,
    inventory: () => host.inventory(),
    apply: (plan) => host.apply(plan),
    read: (areas, what) =>
      host.read(areas, what).map((block, i) => {
        if (areas[i]!.sheet !== card || what === 'formulas') return block;
        return block.map((line, row) => line.map((cell, column) => (row === 8 && column === 3 ? shown : cell)));
      }),
  };
  return { host, actions: sheetActions({ host: busy, catalogue }) };
}

describe.each(['#BUSY!', '#GETTING_DATA', '正在加载...'])('a cell that shows %s', (shown) => {
  const sentence = `“${card}” is still being calculated: D9 shows ${shown}.`;

  it('stops freezing and closing, and nothing is changed', async () => {
    const { host, actions } = opened(shown);
    const before = host.sheets;
    await expect(actions.freeze(card, watch)).rejects.toThrow(sentence);
    await expect(actions.close('2026-01', TIME, watch)).rejects.toThrow(sentence);
    expect(host.sheets).toBe(before);
  });
});
