const { optimize } = require('webpack');
const { base, code, copied, inDist, records, styles, tokens } = require('./base.cjs');
const InlinePage = require('./inline-page.cjs');
const MinifyWithSwc = require('./minify-with-swc.cjs');

const shared = base('sidebar');

/** The sidebar of Google Sheets: one file, next to the script that it calls. */
module.exports = {
  ...shared,
  resolve: { ...shared.resolve, alias: tokens },
  target: ['web', 'es2022'],
  entry: { sidebar: './addin/hosts/sheets/sidebar.tsx' },
  optimization: { minimizer: [new MinifyWithSwc()], mangleExports: 'size' },
  output: { path: inDist('apps-script'), filename: '[name].js', publicPath: '' },
  module: { rules: [records, styles, code, copied(/sidebar\.html$/)] },
  plugins: [
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new InlinePage({ page: 'sidebar.html', script: 'sidebar.js' }),
  ],
};
