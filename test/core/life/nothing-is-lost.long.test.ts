import { nothingIsLost } from './nothing-is-lost';

it('nothing typed is lost by an update, in 100 workbooks', () => nothingIsLost({ numRuns: 100 }));
