import { nothingIsLost } from './nothing-is-lost';

it('nothing typed is lost by an update, in 200 workbooks', () => nothingIsLost({ numRuns: 200 }));
