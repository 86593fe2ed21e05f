const { readFileSync } = require('node:fs');

/**
 * A webpack plugin: a file as it is behind a script that has been minified. Not webpack's BannerPlugin, which takes the
 * [name] of an optional parameter for a placeholder of its own.
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
