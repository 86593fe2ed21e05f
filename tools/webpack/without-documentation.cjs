const { parse } = require('acorn');

const documentation = new Set(['result', 'errors', 'source', 'since', 'examples']);

/**
 * A webpack loader that strips each function record of its documentation fields (result, errors, source, since,
 * examples, units), which a call never reads. Runs after the step that compiles it to JavaScript.
 */
module.exports = function withoutDocumentation(code) {
  const records = parse(code, { ecmaVersion: 2022, sourceType: 'module' }).body.flatMap(recordsIn);
  const unneeded = records.flatMap(unneededIn);
  return unneeded.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
    code,
  );
};

/** In source order. */
function unneededIn({ properties }) {
  return properties.flatMap((property) => {
    if (documentation.has(property.key?.name)) return [property];
    if (property.key?.name !== 'parameters') return [];
    const parameters = property.value.elements.filter(({ type }) => type === 'ObjectExpression');
    return parameters.flatMap((parameter) => parameter.properties.filter(({ key }) => key.name === 'unit'));
  });
}

/** The object in `export const name = defineFunction({ … })`. */
function recordsIn({ declaration }) {
  const calls = (declaration?.declarations ?? []).map(({ init }) => init);
  return calls.filter((call) => call?.callee?.name === 'defineFunction').map((call) => call.arguments[0]);
}
