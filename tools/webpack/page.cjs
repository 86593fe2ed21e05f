const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { base, code, copied, inDist } = require('./base.cjs');

/** The page that npm start opens. Only this machine serves it, so building it fast matters more than its size. */
module.exports = {
  ...base('page'),
  entry: './addin/hosts/browser/page.tsx',
  output: {
    path: inDist('page'),
    filename: 'page.js',
    chunkFilename: '[name].js',
    publicPath: '',
    clean: true,
  },
  optimization: { minimize: false },
  module: {
    rules: [code, copied(/page\.html$/), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [new MiniCssExtractPlugin({ filename: 'page.css' })],
};
