const { minify } = require('@swc/core');

/** A webpack plugin that minifies every script with swc, whose output is smaller than that of webpack's minifier. */
module.exports = class MinifyWithSwc {
  /** @param keepsNames Whether other scripts use this one's global variables, which then keep their names. */
  constructor({ ecma = 2022, keepsNames = false } = {}) {
    this.options = { compress: { passes: 3 }, mangle: { toplevel: !keepsNames }, ecma };
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('MinifyWithSwc', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      const cache = compilation.getCache('MinifyWithSwc');
      compilation.hooks.processAssets.tapPromise({ name: 'MinifyWithSwc', stage }, async (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith('.js'))) {
          const source = assets[name];
          const minified = await cache.providePromise(name, cache.getLazyHashedEtag(source), async () => {
            return new sources.RawSource((await minify(String(source.source()), this.options)).code);
          });
          compilation.updateAsset(name, minified);
        }
      });
    });
  }
};
