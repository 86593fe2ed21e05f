const { baseForNode, inDist } = require('./base.cjs');

/** The npm package's entry. Static exports, so that `import { … }` finds them as `require` does. */
module.exports = {
  ...baseForNode('core'),
  entry: { entry: './core/entry.ts' },
  output: { path: inDist('core'), filename: '[name].cjs', clean: true, library: { type: 'commonjs-static' } },
};
