import type { drafts } from './en/drafts';
import type { duties } from './en/duties';
import type { dutySections } from './en/duty-sections';
import type { errors } from './en/errors';
import type { holidays } from './en/holidays';

import type { labels } from './en/labels';
import type { notes } from './en/notes';
import type { options } from './en/options';
import type { pane } from './en/pane';
import type { problems } from './en/problems';
import type { results } from './en/results';
import type { sample } from './en/sample';
import type { scorecardItems } from './en/scorecard-items';
import type { sheets } from './en/sheets';
import type { inputs } from './inputs';
import type { Translated } from './translated';

/** The loaded texts of one language, by topic. */
export interface Vocabulary {
  /** A script may leave out `problems` if its users see them elsewhere. */
  readonly errors: Translated<typeof errors> & Partial<Translated<typeof problems>>;
  readonly results: Translated<typeof results>;
  readonly scorecardItems: Translated<typeof scorecardItems>;
  readonly inputs: typeof inputs;
  readonly pane: Translated<typeof pane>;
  readonly sheets: Translated<typeof sheets>;
  readonly labels: Translated<typeof labels>;
  readonly options: Translated<typeof options>;
  readonly notes: Translated<typeof notes>;
  readonly drafts: Translated<typeof drafts>;
  readonly duties: Translated<typeof duties>;
  readonly dutySections: Translated<typeof dutySections>;
  readonly holidays: Translated<typeof holidays>;
  readonly sample: Translated<typeof sample>;
}

export type Topic = keyof Vocabulary;
