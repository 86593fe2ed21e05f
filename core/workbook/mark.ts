import * as z from 'zod/mini';
import { languages } from '../words/language';
import type { Mark } from './workbook-plan';

const textLike = (pattern: RegExp) => z.custom<string>((value) => typeof value === 'string' && pattern.test(value));

const month = '(0[1-9]|1[0-2])';

/** Has its own checks, because zod's for texts and whole numbers are too large for the pane. */
const mark: z.ZodMiniType<Mark> = z.object({
  template: textLike(/./),
  version: z.custom<number>((value) => Number.isSafeInteger(value) && Number(value) > 0),
  period: textLike(new RegExp(`^(\\d{4}(-(Q[1-4]|${month}))?)?$`)),
  language: z.custom<Mark['language']>((value) => languages.some((language) => language === value)),
  closed: z.exactOptional(textLike(new RegExp(`^\\d{4}-${month}-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d$`))),
});

/** Undefined for anything but our mark, such as another program's. */
export function toMark(value: unknown): Mark | undefined {
  return mark.safeParse(value).data;
}

export function readMark(text: string): Mark | undefined {
  try {
    return toMark(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function markText(of: Mark): string {
  return JSON.stringify(of);
}
