const { minify } = require('@swc/core');

/** A webpack plugin: every script as small as swc makes it (a little smaller than webpack's own minifier does). */
module.exports = class MinifyWithSwc {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('MinifyWithSwc', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'MinifyWithSwc', stage }, async (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith('.js'))) {
          const source = String(assets[name].source());
          const { code } = await minify(source, { compress: { passes: 3 }, mangle: { toplevel: true }, ecma: 2022 });
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  }
};
