/**
 * Whether a spreadsheet's numbers have a decimal comma, and its formulas therefore semicolons. Reports differ on
 * whether setFormulas follows the locale or always takes English. Semicolons are right in the first case and accepted
 * in the second. Setting the locale to English for a moment would be visible to all users, would change their entries
 * meanwhile, and would remain if the script died.
 */
export function hasDecimalComma(locale: string): boolean {
  return commaLanguages.test(locale) && !pointCountries.test(locale);
}

const commaLanguages =
  /^(az|be|bg|bs|ca|cs|cy|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|in|is|it|ka|kk|ky|lt|lv|mk|mn|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)([_-]|$)/i;
const pointCountries = /^(cy[_-]GB|es[_-](DO|GT|HN|MX|NI|PA|PE|PR|SV|US)|(de|it)[_-](CH|LI))/i;

/** Converts a formula with commas between arguments to the spreadsheet's notation. */
export function toLocalFormula(formula: string, hasComma: boolean): string {
  if (!hasComma) return formula;
  return replaceTokens(formula, /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+\.\d*|\.\d+|[{},]/gu, {
    number: (text) => text.replace('.', ','),
    separator: (sign, isInArray) => (sign === ',' ? (isInArray ? '\\' : ';') : sign),
  });
}

/** Converts a formula back to commas between arguments and decimal points. */
export function fromLocalFormula(formula: string, hasComma: boolean): string {
  if (!hasComma) return formula;
  return replaceTokens(formula, /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d*,\d+|[{};\\]/gu, {
    number: (text) => text.replace(',', '.'),
    separator: (sign, isInArray) => (sign === ';' ? (isInArray ? ';' : ',') : sign === '\\' ? ',' : sign),
  });
}

interface Replacements {
  number(text: string): string;
  separator(sign: string, isInArray: boolean): string;
}

function replaceTokens(formula: string, tokens: RegExp, { number, separator }: Replacements): string {
  let depth = 0;
  return formula.replace(tokens, (text) => {
    if (text === '{') depth++;
    if (text === '}') depth--;
    if (/^[\d.,]*\d[\d.,]*$/.test(text)) return number(text);
    return /^[,;\\]$/.test(text) ? separator(text, depth > 0) : text;
  });
}
