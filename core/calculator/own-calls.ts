import { historyNames } from '../functions/history-names';
import { planningFunctions } from '../functions/planning-functions';
import { resultFunctions } from '../functions/result-functions';
import { walk } from './tokenize';

const names = [...[...planningFunctions, ...resultFunctions].map(({ name }) => name), ...historyNames].join('|');
/** Files write functions of add-ins as _xldudf_NAMESPACE_NAME. */
const inFiles = String.raw`_xld?udf_(?:[\p{L}\p{N}.]+_)?`;
/** In cells, a copy of the add-in may have a namespace; files put a prefix before newer functions. */
const inCells = String.raw`(?:_xl(?:fn|ws|udf)\.)?(?:\p{L}[\p{L}\p{N}_]*\.)*`;
const written = new RegExp(`^(?:${inFiles}|${inCells})(${names})$`, 'iu');
/** A quick test, because most formulas of a workbook call none of our functions. */
const anywhere = new RegExp(names, 'i');

/** A call of one of our functions: the place of its name in the formula, with any prefix, and its catalogue name. */
export interface OwnCall {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Finds the calls of our functions in a formula, but not their names in texts, sheet names or longer names. */
export function ownCalls(formula: string): readonly OwnCall[] {
  if (!anywhere.test(formula)) return [];
  const calls: OwnCall[] = [];
  let open: OwnCall | undefined;
  walk(formula, (token, from, to) => {
    if (open && token?.kind === 'sign' && token.value === '(') calls.push(open);
    const name = token?.kind === 'name' ? written.exec(token.value)?.[1] : undefined;
    open = name === undefined ? undefined : { from, to, name: name.toUpperCase() };
  });
  return calls;
}
