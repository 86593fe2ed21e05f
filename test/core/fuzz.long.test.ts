import { callWithAnything } from './call-with-anything';

describe('random arguments', () => callWithAnything(20_000));
