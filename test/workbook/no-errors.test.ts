import { testNoErrors } from './no-errors';

testNoErrors('sample', 'en');
testNoErrors('orders', 'zh-Hant');
