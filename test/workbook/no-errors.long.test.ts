import { testNoErrors } from './no-errors';

testNoErrors('sample', 'zh-Hans');
testNoErrors('sample', 'zh-Hant');
testNoErrors('orders', 'en');
testNoErrors('orders', 'zh-Hans');
