import { callWithAnything } from './call-with-anything';

describe('random arguments', () => callWithAnything(3000));
