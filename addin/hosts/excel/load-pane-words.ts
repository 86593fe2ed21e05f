import { pane } from '../../../core/words/files/pane';
import { sentences } from '../../../core/words/files/sentences';
import { sheets } from '../../../core/words/files/sheets';
import type { Language } from '../../../core/words/language';
import { loadWords } from '../../../core/words/load-words';

/** Everything that the pane says in a language: sentences, its own texts, names of sheets. */
export async function loadPaneWords(language: Language): Promise<void> {
  await loadWords([sentences, pane, sheets], [language]);
}
