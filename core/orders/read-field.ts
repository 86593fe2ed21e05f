import * as z from 'zod/mini';
import { parseDate } from '../calendar/day-serial';

/** Far beyond any order, and sums of a million of them are still finite. */
export const MOST_AMOUNT = 1e15;

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

export type FieldProblem = 'fieldBlank' | 'fieldNoDate' | 'fieldNoNumber' | 'fieldTooLarge';

export const isNumber = (text: string) => NUMBER.test(text);

/** The key of the sentence is zod's message. */
const problem = (key: FieldProblem) => key;

const filled = z.string().check(z.minLength(1, problem('fieldBlank')));

const day = z.pipe(
  filled,
  z.transform((text, context) => {
    const serial = parseDate(text);
    if (serial !== undefined) return serial;
    context.issues.push({ code: 'custom', input: text, message: problem('fieldNoDate') });
    return z.NEVER;
  }),
);

export const numberField = z.pipe(
  filled.check(z.regex(NUMBER, problem('fieldNoNumber'))),
  z.pipe(
    z.transform(Number),
    z
      .number(problem('fieldTooLarge'))
      .check(z.gte(-MOST_AMOUNT, problem('fieldTooLarge')), z.lte(MOST_AMOUNT, problem('fieldTooLarge'))),
  ),
);

/** A number only where it says all that the file says: a code such as 007, or of twenty digits, stays text. */
const identifier = z.pipe(
  filled,
  z.transform((text) => (String(Number(text)) === text ? Number(text) : text)),
);

/** The fields that every line has. */
export const requiredFields = z.object({
  order_id: identifier,
  order_date: day,
  salesperson: filled,
  customer: filled,
  amount: numberField,
});
