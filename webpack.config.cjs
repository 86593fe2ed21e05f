const path = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinifyWithSwc = require('./tools/minify-with-swc.cjs');

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

/** All functions as one small script: what a sheet loads before anything else. */
const functions = {
  ...shared,
  name: 'functions',
  target: ['web', 'es2022'],
  entry: { functions: './core/functions-entry.ts' },
  optimization: { minimizer: [new MinifyWithSwc()] },
  output: { path: path.resolve('dist/functions'), filename: '[name].js' },
  module: {
    rules: [{ test: /core.functions.[^.]+\.ts$/, enforce: 'post', loader: './tools/without-documentation.cjs' }, code],
  },
};

/** What the npm scripts run. */
const commands = {
  ...forNode,
  name: 'commands',
  entry: {
    workbook: './addin/hosts/xlsx/workbook-command.ts',
    start: './addin/hosts/browser/start-command.ts',
    generate: './tools/generate.ts',
    bench: './tools/bench/bench-command.ts',
  },
  output: { path: path.resolve('dist/commands'), filename: '[name].cjs' },
  externals: { 'playwright-core': 'commonjs playwright-core' },
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

module.exports = [core, functions, commands, page];
