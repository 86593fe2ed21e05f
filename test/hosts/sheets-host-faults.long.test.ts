import { failAtCalls } from './plan-on-sheets';

it('a plan on Sheets is all or nothing at each single call of Google’s at which it may fail', () => failAtCalls(1));
