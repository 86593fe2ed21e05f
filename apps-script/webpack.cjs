const path = require('node:path');
const AppendFile = require('./append-file.cjs');

/**
 * Older than what Apps Script runs, which cannot read private and static fields.
 * @see https://developers.google.com/apps-script/guides/v8-runtime
 */
const code = {
  test: /\.ts$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2020',
      parser: { syntax: 'typescript' },
      transform: { useDefineForClassFields: false },
    },
  },
};

/** The script for Sheets and its manifest. Sheets finds custom functions by their comments and parameter names. */
module.exports = {
  name: 'apps-script',
  mode: 'production',
  target: ['web', 'es2020'],
  devtool: false,
  performance: { hints: false },
  stats: 'none',
  context: path.resolve(__dirname, '..'),
  entry: { Code: './apps-script/server.ts' },
  resolve: { extensions: ['.ts', '.js'] },
  output: {
    path: path.resolve(__dirname, '../dist/apps-script'),
    filename: '[name].js',
    publicPath: '',
    library: { name: 'Planfold', type: 'var' },
  },
  module: {
    rules: [
      { test: /core.functions.[^.]+\.ts$/, enforce: 'post', loader: './tools/without-documentation.cjs' },
      code,
      { test: /appsscript\.json$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
    ],
  },
  plugins: [new AppendFile('Code.js', path.join(__dirname, 'stubs.gen.js'))],
};
