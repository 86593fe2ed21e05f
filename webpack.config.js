const path = require('node:path');
const { DefinePlugin, optimize } = require('webpack');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const appsScript = require('./apps-script/webpack.cjs');
const InlinePage = require('./tools/inline-page.cjs');
const MinifyWithSwc = require('./tools/minify-with-swc.cjs');
const NameScriptsInPage = require('./tools/name-scripts-in-page.cjs');

const code = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
    },
  },
};

const shared = {
  mode: 'production',
  devtool: false,
  performance: { hints: false },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  stats: 'none',
};

const forNode = {
  ...shared,
  target: 'node20',
  optimization: { minimize: false },
  module: { rules: [code] },
};

/** The core for Node: callFunction, catalogue. */
const core = {
  ...forNode,
  name: 'core',
  entry: { core: './core/entry.ts' },
  output: { path: path.resolve('dist'), filename: '[name].cjs', library: { type: 'commonjs2' } },
};

/** Styles of the pane become rules while it is built: what makes rules of them stays out of it. */
const styles = { test: /addin.taskpane.*\.tsx?$/, enforce: 'post', loader: '@griffel/webpack-loader' };

/** Words in three languages, loaded a language at a time. */
const wordsIn = (chunk, test) => ({
  test,
  enforce: 'post',
  loader: './tools/words-by-language.cjs',
  options: { chunk },
});

/** The Excel add-in: the functions first, the rest when it is asked for. Names change with what is in the files. */
const addin = {
  ...shared,
  name: 'addin',
  resolve: {
    ...shared.resolve,
    alias: {
      [path.resolve('node_modules/@fluentui/tokens/lib/tokens.js')]: path.resolve('addin/taskpane/theme-tokens.ts'),
    },
  },
  target: ['web', 'es2022'],
  entry: { functions: './addin/hosts/excel/start.ts' },
  // One file a step: parts shared between files would have to keep their names. The first file names all others.
  optimization: {
    minimizer: [new MinifyWithSwc()],
    splitChunks: false,
    mangleExports: 'size',
    moduleIds: 'size',
    chunkIds: 'named',
  },
  output: {
    path: path.resolve('dist/addin'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[id].[fullhash:8].js',
    publicPath: '',
    uniqueName: 'p',
    clean: true,
  },
  module: {
    rules: [
      { test: /core.functions.[^.]+\.ts$/, enforce: 'post', loader: './tools/without-documentation.cjs' },
      wordsIn('names', /core.words.templates.sheets.\w+\.ts$/),
      wordsIn('words', /core.words.(templates.\w+|duty-words)\.ts$/),
      wordsIn('sample', /core.sample.sample-words[\w-]*\.ts$/),
      styles,
      code,
      { test: /taskpane\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
    ],
  },
  plugins: [
    new NameScriptsInPage(),
    new DefinePlugin({ PLANFOLD_NAMESPACE: JSON.stringify(process.env.PLANFOLD_NAMESPACE ?? '') }),
  ],
};

/** What the npm scripts run. */
const commands = {
  ...forNode,
  name: 'commands',
  entry: {
    workbook: './addin/command-line/workbook-command.ts',
    start: './addin/command-line/start-command.ts',
    generate: './tools/generate.ts',
    bench: './tools/bench/bench-command.ts',
    'build-addin': './tools/build-addin.ts',
    'start-excel': './tools/start-excel.ts',
    'draw-icons': './tools/draw-icons.ts',
  },
  output: { path: path.resolve('dist/commands'), filename: '[name].cjs' },
  externals: Object.fromEntries(
    ['playwright-core', 'jsdom', 'ajv-draft-04', 'ajv-formats', 'office-addin-manifest'].map((name) => [
      name,
      `commonjs ${name}`,
    ]),
  ),
};

/** The page that npm start opens. It is served from this machine only, so that building it fast beats its size. */
const page = {
  ...shared,
  name: 'page',
  entry: './addin/hosts/browser/page.tsx',
  output: {
    path: path.resolve('dist/page'),
    filename: 'page.js',
    chunkFilename: '[name].js',
    publicPath: '',
    clean: true,
  },
  optimization: { minimize: false },
  cache: { type: 'filesystem' },
  module: {
    rules: [
      code,
      { test: /page\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [new MiniCssExtractPlugin({ filename: 'page.css' })],
};

/** The sidebar of Google Sheets: one file, beside the script that it talks to. */
const sidebar = {
  ...shared,
  name: 'sidebar',
  target: ['web', 'es2022'],
  entry: { sidebar: './addin/hosts/sheets/sidebar.tsx' },
  optimization: { minimizer: [new MinifyWithSwc()] },
  output: { path: path.resolve('dist/apps-script'), filename: '[name].js', publicPath: '' },
  module: {
    rules: [styles, code, { test: /sidebar\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } }],
  },
  plugins: [
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new InlinePage({ page: 'sidebar.html', script: 'sidebar.js' }),
  ],
};

/** For tests: a window that looks like Excel's, to be put into Chromium before the add-in's page. */
const excelStandIn = {
  ...shared,
  name: 'excel-stand-in',
  target: ['web', 'es2022'],
  entry: './test/excel-host/browser/start-excel.ts',
  optimization: { minimize: false },
  output: { path: path.resolve('dist/test'), filename: 'excel.js' },
  module: { rules: [code] },
};

module.exports = [core, addin, appsScript, sidebar, commands, page, excelStandIn];
