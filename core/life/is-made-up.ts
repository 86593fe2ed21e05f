import { KEY_COLUMN } from '../rendering/sheet-places';
import { languages } from '../words/language';
import { noteText } from '../words/template-words';
import { keyText } from '../workbook/row-key';
import type { SheetCells } from './read-content';

const remarksKey = keyText({ part: 'sheet', row: 'remarks' });

/** True if a sheet says that its company is made up. */
export function isMadeUp(sheets: readonly SheetCells[]): boolean {
  return sheets.some(({ values }) => {
    const remarks = values.find((row) => row[KEY_COLUMN - 1] === remarksKey)?.[KEY_COLUMN];
    return typeof remarks === 'string' && languages.some((each) => remarks.startsWith(noteText('madeUp', each)));
  });
}
