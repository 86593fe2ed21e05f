import { callWithAnything } from './call-with-anything';

describe('whatever comes in', () => callWithAnything(20_000));
