import type { PlainCell } from './workbook-plan';

const sheetRows = ['title', 'purpose', 'period', 'remarks'] as const;
/** `from` and `to` are the days of a block of facts; `end` is the first row below a list that people add to. */
const blockParts = ['title', 'note', 'heading', 'head', 'from', 'to', 'row', 'end', 'total', 'chart'] as const;
const namedParts = ['field', 'fact', 'words'] as const;

/** The meaning of a row, which the hidden first column holds. */
export type RowKey =
  | { readonly part: 'sheet'; readonly row: (typeof sheetRows)[number] }
  | { readonly part: (typeof blockParts)[number]; readonly block: string }
  | { readonly part: (typeof namedParts)[number]; readonly name: string }
  /** A sentence: its number in the draft, from 1, and the fingerprint of the text that we wrote there. */
  | { readonly part: 'draft'; readonly name: string; readonly line: number; readonly print?: string };

export function keyText(key: RowKey): string {
  switch (key.part) {
    case 'sheet':
      return key.row;
    case 'field':
    case 'fact':
    case 'words':
      return `${key.part}:${key.name}`;
    case 'draft':
      return [key.part, key.name, key.line, ...(key.print === undefined ? [] : [key.print])].join(':');
    default:
      return `${key.part}:${key.block}`;
  }
}

/** Parses keyText's result; undefined for entries of people or other programs. */
export function parseKey(cell: PlainCell | undefined): RowKey | undefined {
  if (typeof cell !== 'string') return undefined;
  const [part, name, line, print] = cell.split(':');
  if (name === undefined) {
    const row = sheetRows.find((each) => each === part);
    return row && { part: 'sheet', row };
  }
  if (part === 'draft' && /^\d+$/.test(line ?? ''))
    return { part, name, line: Number(line), ...(print !== undefined && { print }) };
  const named = namedParts.find((each) => each === part);
  if (named) return { part: named, name };
  const ofBlock = blockParts.find((each) => each === part);
  return ofBlock && { part: ofBlock, block: name };
}
