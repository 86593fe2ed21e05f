import { failAtCalls } from './plan-on-sheets';

it('a plan on Sheets is all or nothing whichever Google call fails', () => failAtCalls(1));
