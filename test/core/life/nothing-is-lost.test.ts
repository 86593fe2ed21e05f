import { makeWorkbook } from './keeping';
import { everything, nothingIsLost, smallWorkbook, update } from './nothing-is-lost';

describe('laws of updating', () => {
  it('nothing typed is lost, wherever it stands and whatever rows and columns were inserted', () => {
    nothingIsLost({ numRuns: 8, seed: 1 });
  });

  it('an update of what nobody touched changes nothing', () => {
    const host = makeWorkbook(smallWorkbook());
    const before = everything(host);
    update(host);
    for (const [i, sheet] of everything(host).entries()) expect(sheet).toEqual(before[i]);
  });
});
