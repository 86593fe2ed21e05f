import { ownCalls } from '../../../core/calculator/own-calls';

/**
 * Our functions as this copy of the add-in is called: a development copy has a namespace, so that it can stand beside the
 * released one.
 */
export class OwnFormulas {
  constructor(private readonly namespace: string | undefined) {}

  toExcel(formula: string): string {
    return this.renamed(formula, '', `${this.namespace}.`);
  }

  fromExcel(formula: string): string {
    return this.renamed(formula, `${this.namespace}.`, '');
  }

  /** The formula with our calls that have the one prefix under the other. */
  private renamed(formula: string, before: string, after: string): string {
    if (!this.namespace) return formula;
    let renamed = '';
    let end = 0;
    for (const { from, to, name } of ownCalls(formula)) {
      if (formula.slice(from, to).toUpperCase() !== before.toUpperCase() + name) continue;
      renamed += formula.slice(end, from) + after + name;
      end = to;
    }
    return renamed + formula.slice(end);
  }
}
