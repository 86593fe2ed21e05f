import { errors } from './errors';
import { problems } from './problems';
import { results } from './results';

/** What functions and the pane say, for addSentences. */
export const sentences = { errors: { ...errors, ...problems }, results };
