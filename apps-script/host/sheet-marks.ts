import { markText, readMark } from '../../core/workbook/mark';
import type { Mark } from '../../core/workbook/workbook-plan';
import type { Sheet } from './google-types';

const KEY = 'planfold';

/**
 * A sheet's mark is its developer metadata. It is visible to all scripts with access to the document, not to this project
 * alone: the add-on, a test deployment and a bound copy of the script are different projects and have to find the same sheets.
 */
export function markOf(sheet: Sheet): Mark | undefined {
  return readMark(markTextOf(sheet) ?? '');
}

/** What stands in the place of the mark, also where it is not ours. */
export function markTextOf(sheet: Sheet): string | null {
  return metadataOf(sheet)?.getValue() ?? null;
}

export function setMark(sheet: Sheet, mark: Mark): void {
  setMarkText(sheet, markText(mark));
}

export function setMarkText(sheet: Sheet, text: string | null): void {
  const metadata = metadataOf(sheet);
  if (text === null) metadata?.remove();
  else if (metadata) metadata.setValue(text);
  else sheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function metadataOf(sheet: Sheet) {
  return sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
}
