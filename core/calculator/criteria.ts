import type { Cell } from '../arguments/cell';
import { readNumber } from './convert';
import { type EqualityKey, looseKey } from './lookup-index';

export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** The bound itself if it is excluded; NaN if it is included. */
  readonly except: number;
}

/** A condition on each cell of a range. */
export interface Criterion {
  /** Set if the criterion is plain equality, so that an index can answer. */
  readonly equals?: EqualityKey;
  /** Set if only numbers within bounds match, so that no call per cell is needed. */
  readonly bounds?: Bounds;
  readonly matches: (cell: Cell) => boolean;
}

type Comparison = (left: number | string, right: number | string) => boolean;

const comparisons: { readonly [sign: string]: Comparison } = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** Reads a criterion of SUMIFS and similar functions; a blank cell means 0. */
export function toCriterion(value: Cell): Criterion {
  if (typeof value !== 'string') return equality(value ?? 0);
  const sign = /^(?:<=|>=|<>|<|>|=)/.exec(value)?.[0] ?? '';
  const operand = value.slice(sign.length);
  if (sign === '<>') return operand === '' ? { matches: (cell) => cell !== null } : without(toEquality(operand));
  if (sign === '=') return operand === '' ? { matches: (cell) => cell === null } : toEquality(operand);
  return sign === '' ? toEquality(operand) : toComparison(sign, operand);
}

function toEquality(operand: string): Criterion {
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return equality(upper === 'TRUE');
  const pattern = readNumber(operand) === undefined ? toPattern(operand) : undefined;
  if (!pattern) return equality(operand);
  return { matches: (cell) => typeof cell === 'string' && pattern.test(cell) };
}

function equality(value: Cell): Criterion {
  const equals = looseKey(value);
  return { equals, matches: (cell) => looseKey(cell) === equals };
}

function without({ matches }: Criterion): Criterion {
  return { matches: (cell) => !matches(cell) };
}

/** Compares numbers only with numbers, and text only with text. */
function toComparison(sign: string, operand: string): Criterion {
  const fits = comparisons[sign]!;
  const number = readNumber(operand);
  if (number === undefined) {
    const text = operand.toLowerCase();
    return { matches: (cell) => typeof cell === 'string' && fits(cell.toLowerCase(), text) };
  }
  const bounds = {
    least: sign.startsWith('>') ? number : Number.NEGATIVE_INFINITY,
    most: sign.startsWith('<') ? number : Number.POSITIVE_INFINITY,
    except: sign.endsWith('=') ? Number.NaN : number,
  };
  return { bounds, matches: (cell) => typeof cell === 'number' && fits(cell, number) };
}

/** Matches a whole text with * for any text, ? for any character, and ~ as escape; undefined without these. */
export function toPattern(text: string): RegExp | undefined {
  if (!/[*?~]/.test(text)) return undefined;
  const source = text.replace(/~([*?~])|([*?])|[\\^$.+()[\]{}|/-]/g, (sign, escaped?: string, wildcard?: string) => {
    if (wildcard) return wildcard === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return `\\${escaped ?? sign}`;
  });
  return new RegExp(`^${source}$`, 'i');
}
