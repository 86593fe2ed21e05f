/**
 * Normalizes a formula. Excel leaves out quotes that a sheet's name does not need and prefixes the names of newer
 * functions and of add-ins' functions; hosts differ in spaces and letter case.
 */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : plainPart(part)))
    .join('');
}

function plainPart(part: string): string {
  return part
    .replace(/'([\p{L}_][\p{L}\d_.]*)'!/gu, '$1!')
    .replace(/\s+/g, '')
    .replace(/_xl(fn|ws|udf|dudf)[._]/gi, '')
    .toUpperCase();
}
