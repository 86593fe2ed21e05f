import { loadWords } from '../../../core/words/loaded-words';
import { addPaneTexts, type PaneTexts } from '../../../core/words/pane-texts';
import type { Language } from '../../../core/words/texts';
import { speak } from './speak';

const paneTextsOf: { readonly [L in Language]: () => Promise<{ readonly pane: PaneTexts }> } = {
  en: () => import(/* webpackChunkName: "pane-en" */ '../../../core/words/en/pane'),
  'zh-Hans': () => import(/* webpackChunkName: "pane-zh-hans" */ '../../../core/words/zh-hans/pane'),
  'zh-Hant': () => import(/* webpackChunkName: "pane-zh-hant" */ '../../../core/words/zh-hant/pane'),
};

/** Everything that the pane says in a language: sentences, its own texts, names of sheets. */
export async function loadPaneWords(language: Language): Promise<void> {
  const [{ pane }] = await Promise.all([paneTextsOf[language](), speak(language), loadWords([language])]);
  addPaneTexts(language, pane);
}

/** What is written on sheets in these languages, and what functions say there. */
export async function loadSheetWords(languages: readonly Language[]): Promise<void> {
  await Promise.all([loadWords(languages), ...languages.map(speak)]);
}
