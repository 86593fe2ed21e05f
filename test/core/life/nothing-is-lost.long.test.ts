import { nothingIsLost } from './nothing-is-lost';

it('an update loses no entry, in 100 workbooks', () => nothingIsLost({ numRuns: 100 }));
