import { catalogue } from '../core/catalogue';

/** What the self-test tries of each function: the arguments of its examples, and which of its parameters are days. */
export function toSelfTestFunctions(): readonly object[] {
  return catalogue.functions.map(({ name, parameters, examples }) => ({
    name,
    parameters: parameters.map(({ unit }) => ({ unit })),
    examples: examples.map((example) => ({ arguments: example.arguments })),
  }));
}
