module.exports = [
  require('./tools/webpack/core.cjs'),
  require('./tools/webpack/addin.cjs'),
  require('./tools/webpack/apps-script.cjs'),
  require('./tools/webpack/sidebar.cjs'),
  require('./tools/webpack/commands.cjs'),
  require('./tools/webpack/page.cjs'),
  require('./tools/webpack/excel-stand-in.cjs'),
];
