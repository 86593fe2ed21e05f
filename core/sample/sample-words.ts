import type { Vocabulary } from '../words/vocabulary';

/** The texts that the sample company's people write, in one language. */
export type SampleWords = Vocabulary['sample'];
