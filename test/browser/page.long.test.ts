import { noSharedData, sharedPath } from '../shared-data';
import { describeUnless } from '../unless';
import { noBrowser } from './open-tab';
import { testPage } from './test-page';

describeUnless(noBrowser ?? noSharedData, 'the page with real orders', () => {
  const options = ['--orders', sharedPath('northwind/order_lines.csv'), '--target', '1500000', '--year', '1999'];
  testPage(options, { plan: 'Target plan 1999', people: 9, target: 1_500_000, orders: 2155 });
});
