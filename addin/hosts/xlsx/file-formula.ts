/** Functions newer than the file format have a prefix in files; without it Excel shows #NAME?. */
const later = /\b(MAXIFS|MINIFS|IFNA|ISOWEEKNUM)\(/g;

export function toFileFormula(formula: string): string {
  return formula.slice(1).replace(later, '_xlfn.$1(');
}

export function fromFileFormula(formula: string): string {
  return `=${formula.replaceAll('_xlfn.', '')}`;
}
