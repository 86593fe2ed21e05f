import type { Mark } from '../../core/workbook/workbook-plan';
import type { Sheet } from './google-types';

const KEY = 'planfold';

/**
 * A sheet's mark is its developer metadata. It is visible to all scripts with access to the document, not to this project
 * alone: the add-on, a test deployment and a bound copy of the script are different projects and have to find the same sheets.
 */
export function markOf(sheet: Sheet): Mark | undefined {
  const text = metadataOf(sheet)?.getValue();
  return text ? (JSON.parse(text) as Mark) : undefined;
}

export function setMark(sheet: Sheet, mark: Mark | undefined): void {
  const metadata = metadataOf(sheet);
  if (!mark) metadata?.remove();
  else if (metadata) metadata.setValue(JSON.stringify(mark));
  else sheet.addDeveloperMetadata(KEY, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function metadataOf(sheet: Sheet) {
  return sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
}
