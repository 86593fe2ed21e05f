import { historyNames } from '../functions/history-names';
import { planningFunctions } from '../functions/planning-functions';
import { resultFunctions } from '../functions/result-functions';
import { walk } from './tokenize';

const names = [...[...planningFunctions, ...resultFunctions].map(({ name }) => name), ...historyNames].join('|');
/** As files name functions of add-ins: _xldudf_NAMESPACE_NAME. */
const inFiles = String.raw`_xld?udf_(?:[\p{L}\p{N}.]+_)?`;
/** In cells, a copy of the add-in may have a namespace; files put a prefix before functions that came late. */
const inCells = String.raw`(?:_xl(?:fn|ws|udf)\.)?(?:\p{L}[\p{L}\p{N}_]*\.)*`;
const written = new RegExp(`^(?:${inFiles}|${inCells})(${names})$`, 'iu');
/** Most formulas of a workbook name none of them anywhere. */
const anywhere = new RegExp(names, 'i');

/** A call of one of our functions, in whatever case and with whatever prefix a host writes it: where its name stands in the formula, and what it is called in the catalogue. */
export interface OwnCall {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The calls of our functions in a formula; what stands in texts, in names of sheets and in longer names is none. */
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
