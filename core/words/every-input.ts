import { inputs } from './inputs';
import { addWords } from './loaded-words';

/** Importing this module registers the words that functions read, in every language. */
addWords('en', { inputs });
