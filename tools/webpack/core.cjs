const { baseForNode, inDist } = require('./base.cjs');

/** The core for Node: the package's main entry. */
module.exports = {
  ...baseForNode('core'),
  entry: { core: './core/entry.ts' },
  output: { path: inDist(), filename: '[name].cjs', library: { type: 'commonjs2' } },
};
