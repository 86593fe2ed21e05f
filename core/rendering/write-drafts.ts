import type { MemoryHost } from '../calculator/memory-host';
import { keyText } from '../workbook/row-key';
import type { ValuesOperation } from '../workbook/workbook-plan';
import { draftSentences } from './draft-sentences';
import type { SheetLayout } from './sheet-layout';
import { FIRST_COLUMN, KEY_COLUMN } from './sheet-places';
import type { WorkbookLayout } from './workbook-layout';

/** Writes sentences built from facts into lines without typed text. The key keeps a fingerprint of our sentence. */
export function writeDrafts(sheet: SheetLayout, workbook: WorkbookLayout, host: MemoryHost): ValuesOperation[] {
  return sheet.blocks.flatMap((placed): ValuesOperation[] => {
    if (placed.kind !== 'lines' || placed.block.kind !== 'drafts') return [];
    const sentences = draftSentences(placed.block.draft, sheet, workbook, host);
    return placed.lines.flatMap(({ key, row }, i): ValuesOperation[] => {
      const sentence = sentences[i];
      if (key.part !== 'draft' || sheet.content.fields?.[keyText(key)] || !sentence) return [];
      const printed = keyText({ ...key, print: fingerprint(sentence) });
      return [
        { kind: 'values', sheet: sheet.name, row, column: KEY_COLUMN, values: [[printed]] },
        { kind: 'values', sheet: sheet.name, row, column: FIRST_COLUMN, values: [[sentence]] },
      ];
    });
  });
}

/** Distinguishes our own sentence from one that people have changed. */
export function fingerprint(text: string): string {
  let hash = 5381;
  for (const character of text) hash = (hash * 33 + character.codePointAt(0)!) % 4_294_967_296;
  return hash.toString(36);
}
