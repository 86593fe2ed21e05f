const { baseForNode, inDist } = require('./base.cjs');

/** Installed next to the commands, because they are too large or too unusual to bundle. */
const installed = ['playwright-core', 'jsdom', 'ajv-draft-04', 'ajv-formats', 'office-addin-manifest'];

/** The npm scripts run these. */
module.exports = {
  ...baseForNode('commands'),
  entry: {
    workbook: './addin/command-line/workbook-command.ts',
    start: './addin/command-line/start-command.ts',
    generate: './tools/generate.ts',
    bench: './tools/bench/bench-command.ts',
    'build-addin': './tools/build-addin.ts',
    'start-excel': './tools/start-excel.ts',
    'draw-icons': './tools/draw-icons.ts',
  },
  output: { path: inDist('commands'), filename: '[name].cjs' },
  externals: Object.fromEntries(installed.map((name) => [name, `commonjs ${name}`])),
};
