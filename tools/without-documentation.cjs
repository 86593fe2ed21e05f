const { parse } = require('acorn');

const documentation = new Set(['errors', 'source', 'since', 'examples']);

/**
 * A webpack loader that leaves out of each function record what only readers need (errors, source, since, examples):
 * a sheet that calls the function never looks at them. Comes after the step that makes JavaScript of it.
 */
module.exports = function withoutDocumentation(code) {
  const records = parse(code, { ecmaVersion: 2022, sourceType: 'module' }).body.flatMap(recordsIn);
  const unneeded = records.flatMap(({ properties }) => properties.filter(({ key }) => documentation.has(key?.name)));
  return unneeded.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(rest.indexOf(',', end) + 1),
    code,
  );
};

/** The object in `export const name = defineFunction({ … })`. */
function recordsIn({ declaration }) {
  const calls = (declaration?.declarations ?? []).map(({ init }) => init);
  return calls.filter((call) => call?.callee?.name === 'defineFunction').map((call) => call.arguments[0]);
}
