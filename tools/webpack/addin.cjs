const { DefinePlugin } = require('webpack');
const { base, code, copied, inDist, records, styles, tokens } = require('./base.cjs');
const MinifyWithSwc = require('./minify-with-swc.cjs');
const NameScriptsInPage = require('./name-scripts-in-page.cjs');

const shared = base('addin');

/** The mathematics of history: formulas in cells and the planning of sheets share it. */
const history = {
  test: /core.(history.|functions.(history-functions|seasonality|sales-forecast)|calendar.(festival|spring)|numbers.significant)/,
  name: 'history',
  chunks: 'async',
  enforce: true,
};

/** The Excel add-in: the functions load first, the rest on demand. File names change with their contents. */
module.exports = {
  ...shared,
  resolve: { ...shared.resolve, alias: tokens },
  target: ['web', 'es2022'],
  entry: { functions: './addin/hosts/excel/start.ts' },
  // One file per step: code shared by several files would have to keep its names. The first file names all others.
  optimization: {
    minimizer: [new MinifyWithSwc()],
    splitChunks: { cacheGroups: { default: false, defaultVendors: false, history } },
    mangleExports: 'size',
    moduleIds: 'size',
    chunkIds: 'named',
  },
  output: {
    path: inDist('addin'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[id].[fullhash:8].js',
    publicPath: '',
    uniqueName: 'p',
    clean: true,
  },
  module: {
    rules: [records, styles, code, copied(/taskpane\.html$/)],
  },
  plugins: [
    new NameScriptsInPage(),
    new DefinePlugin({ PLANFOLD_NAMESPACE: JSON.stringify(process.env.PLANFOLD_NAMESPACE ?? '') }),
  ],
};
