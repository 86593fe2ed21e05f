const { parse } = require('acorn');

/**
 * A webpack plugin that inlines a page's script, so that Google's HtmlService can serve it as one file. HtmlService
 * removes whatever looks like a comment from scripts, even in strings, and may misread non-ASCII characters.
 * @see https://github.com/enuchi/React-Google-Apps-Script/issues/157
 */
module.exports = class InlinePage {
  constructor({ page, script }) {
    this.page = page;
    this.script = script;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('InlinePage', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'InlinePage', stage }, (assets) => {
        const code = toServable(String(assets[this.script].source()));
        const html = String(assets[this.page].source()).replace(this.script, () => code);
        compilation.updateAsset(this.page, new sources.RawSource(html));
        compilation.deleteAsset(this.script);
      });
    });
  }
};

/** Rewrites a script in ASCII only, without //, slash-star or anything that would end its element. */
function toServable(code) {
  const parts = [];
  let done = 0;
  for (const { start, end, regex } of textsIn(code)) {
    const text = code.slice(start, end);
    const last = text.lastIndexOf('/');
    const safe = regex ? `/${withoutMarks(text.slice(1, last), true)}${text.slice(last)}` : withoutMarks(text, false);
    parts.push(code.slice(done, start), safe);
    done = end;
  }
  const whole = parts.join('') + code.slice(done);
  const ascii = whole.replace(
    /[^\x20-\x7e\n]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const wrong = /\/\/|\/\*|<\/script|<!--|<\?/i.exec(ascii);
  if (wrong) throw new Error(`The script contains ${wrong[0]}: ${ascii.slice(wrong.index - 40, wrong.index + 40)}`);
  return ascii.trim();
}

/** @param everySlash For a regular expression, whose last slash may precede the one that ends it. */
function withoutMarks(text, everySlash) {
  return text
    .replace(/\\[\s\S]|\//g, (mark, at) => {
      if (mark !== '/' && mark !== '\\/') return mark;
      return everySlash || /[/*]/.test(text.charAt(at + mark.length)) ? '\\x2f' : mark;
    })
    .replace(/<(?=\\x2fscript|\/script|!--|\?)/gi, '\\x3c');
}

/** Strings, parts of templates and regular expressions, in source order. */
function textsIn(code) {
  const found = [];
  const visit = (node) => {
    if (node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value !== 'number'))
      found.push(node);
    for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') visit(part);
  };
  visit(parse(code, { ecmaVersion: 2022 }));
  return found.sort((a, b) => a.start - b.start);
}
