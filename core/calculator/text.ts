import { cellError } from './cell-error';
import { toCell, toNumber, toText, toWhole } from './convert';
import type { Arguments, EagerFunction, FunctionFamily } from './sheet-function';

const LONGEST = 32_767;

function ofText(run: (text: string) => string | number): EagerFunction {
  return { takes: ['cell'], run: ([text]) => run(toText(text)) };
}

function endOf(take: (text: string, count: number) => string): EagerFunction {
  const run = ([text, count]: Arguments): string => take(toText(text), count === undefined ? 1 : checkCount(count));
  return { takes: ['cell', 'cell'], least: 1, run };
}

function checkCount(value: Arguments[number], least = 0): number {
  const count = toWhole(value);
  if (count < least) throw cellError('#VALUE!');
  return count;
}

function middle([text, start, count]: Arguments): string {
  const from = checkCount(start, 1) - 1;
  return toText(text).slice(from, from + checkCount(count));
}

function repeat([text, count]: Arguments): string {
  const part = toText(text);
  const times = checkCount(count);
  if (part.length * times > LONGEST) throw cellError('#VALUE!');
  return part.repeat(times);
}

/** Numbers and logical values become empty text. */
function textOnly([value]: Arguments): string {
  const cell = toCell(value);
  return typeof cell === 'string' ? cell : '';
}

function numberOnly([value]: Arguments): number {
  const cell = toCell(value);
  return typeof cell === 'string' ? 0 : toNumber(cell);
}

function numberInText([value]: Arguments): number {
  const cell = toCell(value);
  if (typeof cell === 'boolean') throw cellError('#VALUE!');
  return toNumber(cell);
}

export const text: FunctionFamily = {
  LEN: ofText((value) => value.length),
  TRIM: ofText((value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofText((value) => value.toUpperCase()),
  LOWER: ofText((value) => value.toLowerCase()),
  LEFT: endOf((value, count) => value.slice(0, count)),
  RIGHT: endOf((value, count) => value.slice(Math.max(0, value.length - count))),
  MID: { takes: ['cell', 'cell', 'cell'], run: middle },
  REPT: { takes: ['cell', 'cell'], run: repeat },
  CONCATENATE: { takes: ['cell'], repeats: 1, run: (args) => args.map(toText).join('') },
  EXACT: { takes: ['cell', 'cell'], run: ([a, b]) => toText(a) === toText(b) },
  VALUE: { takes: ['cell'], run: numberInText },
  T: { takes: ['cell'], run: textOnly },
  N: { takes: ['cell'], run: numberOnly },
  /** The value of a link is its text. */
  HYPERLINK: { takes: ['cell', 'cell'], least: 1, run: ([link, words]) => toCell(words === undefined ? link : words) },
};
