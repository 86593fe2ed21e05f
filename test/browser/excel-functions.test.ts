import type { Cell, Matrix } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import { callFunction } from '../../core/call';
import { catalogue } from '../../core/catalogue';
import type { Language } from '../../core/words/language';
import type { InvocationResult } from '../excel-host/browser/shared-services';
import { type OpenExcelPane, openExcelPane } from './open-excel-pane';
import { describeInBrowser } from './open-tab';

/** How the runtime numbers the errors that it gives to Excel. */
const errorNumbers: { readonly [code: string]: number } = {
  '#N/A': 1,
  '#DIV/0!': 5,
  '#NUM!': 6,
  '#VALUE!': 7,
  '#NULL!': 8,
};

type Arguments = readonly (Cell | Matrix)[];

/** Excel gives every argument, null for one left out; a blank cell is one of three things, by platform and version. */
function asExcelPasses(args: Arguments, count: number, blank: null | '' | 0): unknown[] {
  const toCell = (cell: Cell) => (cell === null ? blank : cell);
  return Array.from({ length: count }, (_, i) => {
    const value = args[i] ?? null;
    return Array.isArray(value) ? (value as Matrix).map((row) => row.map(toCell)) : value;
  });
}

/** The result as it goes to Excel: matrices whole, errors by number and sentence. */
function toWanted(call: () => Cell | Matrix): unknown[] {
  try {
    return [true, call()];
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return [false, error.message, errorNumbers[error.code]];
  }
}

const toGot = ([, isDone, value, code]: InvocationResult) => (isDone ? [true, value] : [false, value, code]);

for (const [locale, language] of [
  ['en-US', 'en'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
] as const) {
  describeInBrowser(`the runtime of custom functions, in an Excel that speaks ${locale}`, () => {
    testRuntime(locale, language);
  });
}

function testRuntime(locale: string, language: Language): void {
  let opened: OpenExcelPane;
  beforeAll(async () => {
    opened = await openExcelPane({ locale });
  });
  afterAll(() => opened.close());

  const callAll = (calls: readonly { name: string; values: readonly unknown[] }[]) =>
    opened.page.evaluate(
      (asked) => Promise.all(asked.map(({ name, values }) => window.excel.call(name, values))),
      calls,
    );

  it.each([null, '', 0] as const)('gives every example its result, a blank cell being %j', async (blank) => {
    const examples = catalogue.functions.flatMap(({ name, parameters, examples: all }) =>
      all.map((example) => ({ name, args: example.arguments as Arguments, count: parameters.length })),
    );
    const results = await callAll(
      examples.map(({ name, args, count }) => ({ name, values: asExcelPasses(args, count, blank) })),
    );
    for (const [i, { name, args, count }] of examples.entries()) {
      const values = asExcelPasses(args, count, blank) as Arguments;
      const wanted = JSON.parse(JSON.stringify(toWanted(() => callFunction(name, values, { language }))));
      expect({ name, args, got: withoutErrors(toGot(results[i]!)) }).toEqual({
        name,
        args,
        got: withoutErrors(wanted),
      });
    }
    expect(results.length).toBeGreaterThan(100);
  });

  it('passes an error value on, with the sentence that says where it is', async () => {
    const [result] = await callAll([
      { name: 'SPLITTARGET', values: [100, [[1], [{ type: 'CustomFunctionError', code: '#DIV/0!' }]]] },
    ]);
    const error = new SheetError('#DIV/0!', 'errorInside', { argument: 'weights', row: 2, column: 1, code: '#DIV/0!' });
    expect(toGot(result!)).toEqual([false, error.in(language).message, 5]);
  });

  it('asks nothing of Excel that it does not know', async () => {
    expect(await opened.page.evaluate(() => [...window.excel.engine.unknown])).toEqual([]);
    expect(opened.outside).toEqual([]);
    expect(opened.failures).toEqual([]);
  });
}

/** An error in a cell of a result goes as its code and sentence on both sides, in two notations. */
function withoutErrors(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result), (_, value) =>
    value && typeof value === 'object' && 'code' in value ? value.code : value,
  );
}
