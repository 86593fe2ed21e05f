const { base, code, inDist } = require('./base.cjs');

/** For tests: a window that looks like Excel's, loaded into Chromium before the add-in's page. */
module.exports = {
  ...base('excel-stand-in'),
  target: ['web', 'es2022'],
  entry: './test/excel-host/browser/start-excel.ts',
  optimization: { minimize: false },
  output: { path: inDist('test'), filename: 'excel.js' },
  module: { rules: [code] },
};
