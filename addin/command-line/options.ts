import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { check, invalid } from '../../core/arguments/sheet-error';
import { findLanguage } from './asked-language';
import { Refusal } from './refusal';

const problems = ['optionNoNumber', 'optionNoYear', 'optionNoLanguage', 'optionNoPort'] as const;
const refusals = ['optionNoPeople', 'optionNoPath', 'optionNoValue'] as const;
type Sentence = (typeof problems | typeof refusals)[number];

/** An option whose text is read so. Where that gives nothing, the sentence tells what the option takes. */
function taking<T>(sentence: Sentence, read: (text: string) => T | undefined) {
  return z.optional(
    z.pipe(
      z.string(),
      z.transform((text, context) => {
        const value = read(text);
        if (value !== undefined) return value;
        context.issues.push({ code: 'custom', input: text, message: sentence });
        return z.NEVER;
      }),
    ),
  );
}

const takingWhole = (sentence: Sentence, least: number, most: number) =>
  taking(sentence, (text) => {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  });

export const flag = z.optional(z.literal(true, 'optionNoValue' satisfies Sentence));
export const text = z.optional(z.string());
/** A file or a folder. */
export const path = taking('optionNoPath', (typed) => typed || undefined);
export const number = taking('optionNoNumber', (typed) =>
  /^[+-]?(\d+\.?\d*|\.\d+)$/.test(typed.trim()) && Number.isFinite(Number(typed)) ? Number(typed) : undefined,
);
export const year = takingWhole('optionNoYear', 1902, 2200);
export const port = takingWhole('optionNoPort', 1, 65535);
export const people = takingWhole('optionNoPeople', 1, 99999);
export const language = taking('optionNoLanguage', findLanguage);

/** The options as typed, read as declared, by name without dashes. Throws the sentence about the first that cannot be. */
export function readOptions<S extends z.ZodMiniObject>(
  declared: S,
  args: readonly string[] = process.argv.slice(2),
): z.output<S> {
  const typed = readTyped(declared, args);
  const result = declared.safeParse(typed);
  if (result.success) return result.data;
  const { path: at, message } = result.error.issues[0]!;
  const option = String(at[0]);
  throw refusalOf(message, { option, value: String(typed[option]) });
}

function readTyped({ shape }: z.ZodMiniObject, args: readonly string[]): { readonly [option: string]: string | true } {
  const isFlag = (name: string) => z.safeParse(shape[name]!, true).success;
  const { tokens } = parseArgs({
    options: Object.fromEntries(
      Object.keys(shape).map((name) => [name, { type: isFlag(name) ? 'boolean' : 'string' }]),
    ),
    strict: false,
    tokens: true,
    args: [...args],
  });
  const typed: { [option: string]: string | true } = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    const isKnown = token.kind === 'option' && Object.hasOwn(shape, token.name);
    check(isKnown, 'optionUnknown', { option: token.kind === 'option' ? token.rawName : token.value });
    const isNext = token.inlineValue === false && token.value.startsWith('--');
    typed[token.name] = isFlag(token.name) ? (token.value ?? true) : isNext ? '' : (token.value ?? '');
  }
  return typed;
}

function refusalOf(sentence: string, slots: { readonly option: string; readonly value: string }): Error {
  const problem = problems.find((each) => each === sentence);
  if (problem) return invalid(problem, slots);
  return new Refusal(refusals.find((each) => each === sentence)!, slots);
}

export function required<T>(value: T | undefined, option: string): T {
  if (value === undefined) throw invalid('optionMissing', { option });
  return value;
}
