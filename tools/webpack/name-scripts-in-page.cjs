/** A webpack plugin that replaces a script's name in a page with the file name that the build gave it. */
module.exports = class NameScriptsInPage {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('NameScriptsInPage', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'NameScriptsInPage', stage }, (assets) => {
        for (const page of Object.keys(assets).filter((file) => file.endsWith('.html'))) {
          const html = [...compilation.entrypoints].reduce(
            (text, [entry, { chunks }]) => text.replace(`"${entry}.js"`, `"${[...chunks[0].files][0]}"`),
            String(assets[page].source()),
          );
          compilation.updateAsset(page, new sources.RawSource(html));
        }
      });
    });
  }
};
