import { parseArgs } from 'node:util';
import { check, invalid } from '../../core/arguments/sheet-error';
import type { Language } from '../../core/words/language';
import { findLanguage } from './asked-language';
import { Refusal } from './refusal';

/** The options of a command as typed, by name without dashes. */
export type Options = { readonly [name: string]: string | boolean | undefined };

export function readOptions(names: readonly string[], switches: readonly string[] = []): Options {
  const known = [
    ...names.map((name) => [name, { type: 'string' }]),
    ...switches.map((name) => [name, { type: 'boolean' }]),
  ];
  const { values, tokens } = parseArgs({
    options: Object.fromEntries(known),
    strict: false,
    tokens: true,
    args: process.argv.slice(2),
  });
  for (const token of tokens) {
    const isKnown = token.kind === 'option' && (names.includes(token.name) || switches.includes(token.name));
    if (token.kind !== 'option-terminator') {
      check(isKnown, 'optionUnknown', { option: token.kind === 'option' ? token.rawName : token.value });
    }
  }
  for (const name of names) if (values[name] === true) throw invalid('optionMissing', { option: name });
  return values as Options;
}

export function required(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw invalid('optionMissing', { option: name });
  return value;
}

export function toNumber(option: string, value: string): number {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim()) ? Number(value) : Number.NaN;
  check(Number.isFinite(number), 'optionNoNumber', { option, value });
  return number;
}

export function toYear(option: string, value: string): number {
  const year = /^\d{4}$/.test(value) ? Number(value) : 0;
  check(year >= 1902 && year <= 2200, 'optionNoYear', { option, value });
  return year;
}

export function toPort(option: string, value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  check(port >= 1 && port <= 65535, 'optionNoPort', { option, value });
  return port;
}

export function toLanguage(option: string, value: string): Language {
  const language = findLanguage(value);
  if (!language) throw invalid('optionNoLanguage', { option, value });
  return language;
}

/** Months of the planned year: 1998-03,1998-04. */
export function toMonths(option: string, value: string, year: number): readonly string[] {
  const months = value.split(',').map((month) => month.trim());
  const isMonth = (month: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month.startsWith(String(year));
  if (!months.every(isMonth)) throw new Refusal('optionNoMonths', { option, value, year });
  return [...new Set(months)].sort();
}

export function toPeople(option: string, value: string): number {
  const people = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (people < 1) throw new Refusal('optionNoPeople', { option, value });
  return people;
}
