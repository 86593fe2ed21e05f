import { catalogue } from '../../../core/catalogue';

/** Texts and quoted sheet names stay as they are; what is left of a match without a name is one of those. */
const names = catalogue.functions.map(({ name }) => name).join('|');

/**
 * Our functions as this copy of the add-in is called: a development copy has a namespace, so that it can stand beside the
 * released one.
 */
export class OwnFormulas {
  private readonly plain = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])(${names})(?=\\()`, 'g');
  private readonly prefixed: RegExp;

  constructor(private readonly namespace: string | undefined) {
    this.prefixed = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])${namespace}\\.(${names})(?=\\()`, 'gi');
  }

  toExcel(formula: string): string {
    if (!this.namespace) return formula;
    return formula.replace(this.plain, (all, name?: string) => (name ? `${this.namespace}.${name}` : all));
  }

  fromExcel(formula: string): string {
    if (!this.namespace) return formula;
    return formula.replace(this.prefixed, (all, name?: string) => name?.toUpperCase() ?? all);
  }
}
