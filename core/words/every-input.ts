import { inputs } from './inputs';
import { addWords } from './loaded-words';

/** Importing this module makes known what functions read, in all languages at once. */
addWords('en', { inputs });
