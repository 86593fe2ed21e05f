import { parseArgs } from 'node:util';
import { type Language, languages } from '../../core/words/language';

/** The language that --language names, whatever else is typed; English where it names none that is known. */
export function askedLanguage(args = process.argv.slice(2)): Language {
  const { language } = parseArgs({ args, options: { language: { type: 'string' } }, strict: false }).values;
  return findLanguage(String(language)) ?? 'en';
}

export function findLanguage(value: string): Language | undefined {
  return languages.find((known) => known.toLowerCase() === value.toLowerCase());
}
