import { drafts } from './drafts';
import { duties } from './duties';
import { dutySections } from './duty-sections';
import { holidays } from './holidays';
import { labels } from './labels';
import { notes } from './notes';
import { options } from './options';

/** Texts written on sheets. */
export const content = { labels, options, notes, drafts, duties, dutySections, holidays };
