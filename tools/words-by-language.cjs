const path = require('node:path');
const { parse } = require('acorn');

const languages = ['en', 'zh-Hans', 'zh-Hant'];
const store = path.resolve(__dirname, '../core/words/loaded-words.ts');

/**
 * A webpack loader for files of words in three languages: each list of three texts is taken out, into one chunk a language,
 * so that nobody loads languages that nobody reads. With `?words=en` the file is that language's texts alone.
 * The option `chunk` names the chunks. Comes after the step that makes JavaScript of it.
 */
module.exports = function wordsByLanguage(code) {
  const triples = triplesIn(code);
  const asked = new URLSearchParams(this.resourceQuery).get('words');
  if (asked) return `export default ${JSON.stringify(triples.map(({ texts }) => texts[languages.indexOf(asked)]))};`;
  const { chunk } = this.getOptions();
  const loads = languages.map((language) => {
    const name = `${chunk}-${language.toLowerCase()}`;
    return `${JSON.stringify(language)}: () => import(/* webpackChunkName: "${name}" */ ${JSON.stringify(`${this.resourcePath}?words=${language}`)})`;
  });
  const rest = triples.reduceRight(
    (text, { start, end }, i) => `${text.slice(0, start)}words[${i}]${text.slice(end)}`,
    code,
  );
  return `import { wordsOf } from ${JSON.stringify(store)};\nconst words = wordsOf(${triples.length}, { ${loads.join(', ')} });\n${rest}`;
};

/** In the order in which they stand. */
function triplesIn(code) {
  return nodesIn(parse(code, { ecmaVersion: 2022, sourceType: 'module' }))
    .filter(({ type, elements }) => type === 'ArrayExpression' && elements.length === languages.length)
    .filter(({ elements }) => elements.every((element) => typeof element?.value === 'string'))
    .map(({ start, end, elements }) => ({ start, end, texts: elements.map(({ value }) => value) }))
    .sort((a, b) => a.start - b.start);
}

function nodesIn(node) {
  const parts = Object.values(node).flat();
  return [node, ...parts.filter((part) => typeof part?.type === 'string').flatMap(nodesIn)];
}
