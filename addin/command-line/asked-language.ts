import { parseArgs } from 'node:util';
import { type Language, languages } from '../../core/words/language';

/** Reads --language even if other options are wrong; English if it names no known language. */
export function askedLanguage(args = process.argv.slice(2)): Language {
  const { language } = parseArgs({ args, options: { language: { type: 'string' } }, strict: false }).values;
  return findLanguage(String(language)) ?? 'en';
}

export function findLanguage(value: string): Language | undefined {
  return languages.find((known) => known.toLowerCase() === value.toLowerCase());
}
