const AppendFile = require('./append-file.cjs');
const MinifyWithSwc = require('./minify-with-swc.cjs');
const { base, codeFor, copied, inDist, inRoot, records } = require('./base.cjs');

/** The script for Sheets and its manifest. Sheets finds custom functions by their comments and parameter names. */
module.exports = {
  ...base('apps-script'),
  target: ['web', 'es2020'],
  entry: { Code: './apps-script/server.ts' },
  output: {
    path: inDist('apps-script'),
    filename: '[name].js',
    publicPath: '',
    library: { name: 'Planfold', type: 'var' },
  },
  optimization: { minimizer: [new MinifyWithSwc({ ecma: 2020, keepsNames: true })] },
  module: {
    rules: [
      records,
      // Apps Script's parser lacks private and static fields: developers.google.com/apps-script/guides/v8-runtime
      codeFor('es2020'),
      copied(/appsscript\.json$/),
    ],
  },
  plugins: [new AppendFile('Code.js', inRoot('apps-script/stubs.gen.js'))],
};
