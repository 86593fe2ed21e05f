import type { Vocabulary } from '../words/vocabulary';

/** What the people of the made-up company write, in one language. */
export type SampleWords = Vocabulary['sample'];
