import type { Cell } from '../arguments/cell';
import { cellError } from './cell-error';
import { type Reference, type Token, tokenize } from './tokenize';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expression =
  | { readonly kind: 'constant'; readonly value: Cell }
  /** An empty argument between commas. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'percent'; readonly operand: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** Higher binds tighter; all operators group from the left, even ^. */
const tightness: ReadonlyMap<string, number> = new Map([
  ...['=', '<>', '<', '<=', '>', '>='].map((operator) => [operator, 1] as const),
  ['&', 2],
  ['+', 3],
  ['-', 3],
  ['*', 4],
  ['/', 4],
  ['^', 5],
]);
/** Excel allows 64 levels of functions; deeper nesting would only fill the stack. */
const MOST_NESTING = 100;

export interface Formula {
  readonly expression: Expression;
  /** The depth of nesting, which is the stack depth that evaluation takes. */
  readonly depth: number;
}

/** Throws SheetError #NAME? for a text that is not a formula. */
export function parse(formula: string): Formula {
  const tokens = tokenize(formula);
  let at = 0;
  let nesting = 0;
  let depth = 1;

  const isSign = (value: string): boolean => tokens[at]?.kind === 'sign' && tokens[at]!.value === value;
  const skip = (value: string): boolean => {
    const found = isSign(value);
    if (found) at++;
    return found;
  };
  const demand = (fine: boolean): void => {
    if (!fine) throw cellError('#NAME?');
  };

  function nested<T>(read: () => T): T {
    depth = Math.max(depth, ++nesting);
    demand(nesting <= MOST_NESTING);
    const result = read();
    nesting--;
    return result;
  }

  /** Reads operations whose operators bind at least as tightly as `least`. */
  function operations(least: number): Expression {
    let left = unary();
    for (;;) {
      const token = tokens[at];
      const level = token?.kind === 'sign' ? (tightness.get(token.value) ?? 0) : 0;
      if (level < least) return left;
      at++;
      left = {
        kind: 'operation',
        operator: token!.value as Operator,
        left,
        right: nested(() => operations(level + 1)),
      };
    }
  }

  function unary(): Expression {
    if (skip('-')) return { kind: 'negative', operand: nested(unary) };
    if (skip('+')) return nested(unary);
    let operand = primary();
    while (skip('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  function primary(): Expression {
    const token = tokens[at++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'reference':
        return { kind: 'reference', reference: token.value };
      case 'name':
        return skip('(') ? { kind: 'call', name: functionName(token.value), args: nested(args) } : word(token);
      default:
        return inParentheses(token);
    }
  }

  function inParentheses(token: Token | undefined): Expression {
    demand(token?.value === '(');
    const inner = nested(() => operations(1));
    demand(skip(')'));
    return inner;
  }

  function args(): Expression[] {
    if (skip(')')) return [];
    const list: Expression[] = [];
    do {
      list.push(isSign(',') || isSign(')') ? { kind: 'nothing' } : operations(1));
    } while (skip(','));
    demand(skip(')'));
    return list;
  }

  const expression = operations(1);
  demand(at === tokens.length);
  return { expression, depth };
}

/** Files write newer functions with a prefix that no user sees. */
function functionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\./, '');
}

function word({ value }: { readonly value: string }): Expression {
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
  return { kind: 'name', name: value.toLowerCase() };
}
