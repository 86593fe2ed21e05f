import { cellError } from './cell-error';
import { LAST_ROW } from './sheet-range';

/** A reference in a formula; rows and columns count from 1. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: Reference }
  | { readonly kind: 'sign'; readonly value: string };

const space = /\s+/y;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const text = /"(?:[^"]|"")*"/y;
const name = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const sign = /<=|>=|<>|[-+*/^&=<>%(),]/y;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const wholeColumns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const onSheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const reference = new RegExp(String.raw`${onSheet}(?:${cell}(?::${cell})?|${wholeColumns})(?![\p{L}\p{N}_.(!])`, 'uy');

/** Parts that our own formulas never have: a quoted name, brackets or braces, a sign outside the portable set. */
const foreign = /'(?:[^']|'')*'|\[[^\]]*\]|./sy;

/** Takes the text that a pattern matches at the current position, and moves past it. */
type Take = (pattern: RegExp) => string | undefined;

/** Cuts a formula, which begins with "=", into tokens. Throws SheetError #NAME? for a text that is not a formula. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  walk(formula, (token) => {
    if (!token) throw cellError('#NAME?');
    tokens.push(token);
  });
  return tokens;
}

/** Visits the tokens of any formula; parts outside the portable set come as undefined. */
export function walk(formula: string, visit: (token: Token | undefined, from: number, to: number) => void): void {
  let at = 1;
  const take: Take = (pattern) => {
    pattern.lastIndex = at;
    if (!pattern.test(formula)) return undefined;
    const found = formula.slice(at, pattern.lastIndex);
    at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    if (formula.charCodeAt(at) <= 0x20) take(space);
    if (at >= formula.length) return;
    const from = at;
    const token = nextToken(formula.charCodeAt(at), take);
    if (!token) take(foreign);
    visit(token, from, at);
  }
}

function nextToken(first: number, take: Take): Token | undefined {
  if (first === 0x22) {
    const found = take(text);
    return found === undefined ? undefined : { kind: 'text', value: found.slice(1, -1).replaceAll('""', '"') };
  }
  if (isDigitOrPoint(first)) {
    const found = take(number);
    return found === undefined ? undefined : { kind: 'number', value: Number(found) };
  }
  const mark = first < 0x40 || first === 0x5e ? take(sign) : undefined;
  if (mark) return { kind: 'sign', value: mark };
  const place = take(reference);
  if (place) return { kind: 'reference', value: toReference(place) };
  const found = take(name);
  return found === undefined ? undefined : { kind: 'name', value: found };
}

function isDigitOrPoint(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e;
}

function toReference(address: string): Reference {
  const mark = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(0, mark));
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name || undefined;
  const colon = address.indexOf(':', mark + 1);
  const first = toPlace(address, mark + 1, colon < 0 ? address.length : colon);
  const last = colon < 0 ? first : toPlace(address, colon + 1, address.length);
  const isWholeColumns = first.row === 0;
  return {
    sheet,
    row: isWholeColumns ? 1 : Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: isWholeColumns ? LAST_ROW : Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** Reads $AB$12 between two positions of an address; the row is 0 if it has none. */
function toPlace(address: string, from: number, to: number): { readonly row: number; readonly column: number } {
  let [row, column] = [0, 0];
  for (let i = from; i < to; i++) {
    const code = address.charCodeAt(i);
    if (code >= 0x41) column = column * 26 + (code & 31);
    else if (code >= 0x30) row = row * 10 + code - 0x30;
  }
  return { row, column };
}
