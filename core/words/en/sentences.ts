import '../every-input';
import { errors } from './errors';
import { problems } from './problems';
import { results } from './results';
import { scorecardItems } from './scorecard-items';

/** Sentences of functions, and reasons for refusals. */
export const sentences = { errors: { ...errors, ...problems }, results, scorecardItems };
