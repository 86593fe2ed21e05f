import { addErrorTexts } from './error-text';
import { addResultTexts, type ResultTexts } from './result-texts';
import type { ErrorTexts, Language, ProblemTexts } from './texts';

export interface Sentences {
  readonly errors: ErrorTexts & ProblemTexts;
  readonly results: ResultTexts;
}

/** Makes a language known, before anything is called in it. */
export function addSentences(language: Language, { errors, results }: Sentences): void {
  addErrorTexts(language, errors);
  addResultTexts(language, results);
}
