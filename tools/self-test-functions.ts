import { catalogue } from '../core/catalogue';

/** The self-test's input for each function: its examples' arguments, and its parameters' units, which mark days. */
export function toSelfTestFunctions(): readonly object[] {
  return catalogue.functions.map(({ name, parameters, examples }) => ({
    name,
    parameters: parameters.map(({ unit }) => ({ unit })),
    examples: examples.map((example) => ({ arguments: example.arguments })),
  }));
}
