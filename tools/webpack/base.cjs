const path = require('node:path');

const root = path.resolve(__dirname, '../..');

const base = (name) => ({
  name,
  mode: 'production',
  context: root,
  devtool: false,
  performance: { hints: false },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  stats: 'errors-only',
  cache: {
    type: 'filesystem',
    // Without a name, a bundle built by itself does not find the cache that it wrote when all were built.
    name,
    // Webpack follows what this file requires, and watches each loader that a rule names.
    buildDependencies: { config: [path.join(root, 'webpack.config.js')] },
  },
});

/** Compiles TypeScript and JSX to the newest syntax that the bundle's engines support. */
const codeFor = (target) => ({
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
    },
  },
});

const code = codeFor('es2022');

module.exports = {
  base,
  baseForNode: (name) => ({
    ...base(name),
    target: 'node20',
    optimization: { minimize: false },
    module: { rules: [code] },
  }),
  code,
  codeFor,
  /** The build turns the pane's styles into CSS rules, so that their compiler is not loaded with the pane. */
  styles: { test: /addin.taskpane.*\.tsx?$/, enforce: 'post', loader: '@griffel/webpack-loader' },
  /** Strips function records of the fields that only their documentation reads. */
  records: {
    test: /core.functions.[^.]+\.ts$/,
    enforce: 'post',
    loader: path.join(__dirname, 'without-documentation.cjs'),
  },
  /** Each of Fluent's tokens is the CSS variable of its name; the pane derives them instead of listing them. */
  tokens: {
    [path.join(root, 'node_modules/@fluentui/tokens/lib/tokens.js')]: path.join(root, 'addin/taskpane/theme-tokens.ts'),
  },
  /** Copies a file unchanged, under its own name. */
  copied: (test) => ({ test, type: 'asset/resource', generator: { filename: '[name][ext]' } }),
  inRoot: (file) => path.join(root, file),
  inDist: (folder) => path.join(root, 'dist', folder),
};
