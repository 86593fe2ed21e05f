import { ownCalls } from '../../../core/calculator/own-calls';

/**
 * Adds and removes the namespace of our functions: a development copy has one, so that it can be installed next to the
 * released add-in.
 */
export class OwnFormulas {
  constructor(private readonly namespace: string | undefined) {}

  toExcel(formula: string): string {
    return this.renamed(formula, '', `${this.namespace}.`);
  }

  fromExcel(formula: string): string {
    return this.renamed(formula, `${this.namespace}.`, '');
  }

  /** Replaces the prefix of our function calls. */
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
