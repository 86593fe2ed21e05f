import { render, sampleContent } from './make-workbook';
import { moneyFacts } from './money-facts';
import { planFacts } from './plan-facts';
import { RawRows } from './raw-rows';
import { type Facts, salesFacts } from './sales-facts';
import { scoreFacts } from './score-facts';
import { SheetReader } from './sheet-reader';

const content = sampleContent('en');
let facts: Facts;
beforeAll(() => {
  facts = { raw: new RawRows(content), shown: new SheetReader(render(content)) };
}, 120_000);

describe('sales', () => salesFacts(() => facts));
describe('receivables, receipts and expenses', () => moneyFacts(() => facts));
describe('plans and logs', () => planFacts(() => facts));
describe('scores', () => scoreFacts(() => facts));
