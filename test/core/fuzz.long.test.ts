import { callWithAnything } from './call-with-anything';

describe('whatever comes in', () => callWithAnything(40_000, 1));
