import { onSheet } from '../../core/workbook/a1';

/** Matches a text, or a sheet name before an address or a name. */
const parts =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Za-z]{1,3}(?:\$?\d+)?(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?(?![\p{L}\p{N}_.(])|[\p{L}_][\p{L}\p{N}_.]*)/gu;

/** Rewrites the formula's references to a sheet. */
function changeReferences(formula: string, sheet: string, change: (address: string) => string): string {
  return formula.replace(parts, (all, quoted?: string, plain?: string, address?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === sheet.toLowerCase() ? change(address!) : all;
  });
}

export function withSheetRenamed(formula: string, from: string, to: string): string {
  return changeReferences(formula, from, (address) => onSheet(to, address));
}

/** The formula after Excel deletes the sheet. */
export function withSheetGone(formula: string, sheet: string): string {
  return changeReferences(formula, sheet, () => '#REF!');
}

export function sheetsIn(formula: string): readonly string[] {
  return [...formula.matchAll(parts)].flatMap(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? []);
}

/** Adds the sheet's name to its local names, as they need it on another sheet. */
export function withNamesOf(formula: string, sheet: string, names: ReadonlySet<string>): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.!$])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu,
    (word) => (names.has(word.toLowerCase()) ? onSheet(sheet, word) : word),
  );
}
