const { readFileSync } = require('node:fs');

/**
 * A webpack plugin that appends a file unchanged to a minified script. webpack's BannerPlugin would take the [name] of
 * an optional parameter for one of its placeholders.
 */
module.exports = class AppendFile {
  constructor(script, file) {
    this.script = script;
    this.file = file;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('AppendFile', (compilation) => {
      compilation.fileDependencies.add(this.file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'AppendFile', stage }, () => {
        const behind = `\n${readFileSync(this.file, 'utf8')}`;
        compilation.updateAsset(this.script, (source) => new sources.ConcatSource(source, behind));
      });
    });
  }
};
