import { makeWorkbook } from './keeping';
import { everything, nothingIsLost, smallWorkbook, update } from './nothing-is-lost';

describe('laws of updating', () => {
  it('no entry is lost, wherever it is and whatever rows and columns were inserted', () => {
    nothingIsLost({ numRuns: 8, seed: 1 });
  });

  it('an update of an untouched workbook changes nothing', () => {
    const host = makeWorkbook(smallWorkbook());
    const before = everything(host);
    update(host);
    for (const [i, sheet] of everything(host).entries()) expect(sheet).toEqual(before[i]);
  });
});
