import { enumOf } from './google-object';

export const protectionTypes = enumOf('ProtectionType', ['RANGE', 'SHEET']);
export const sheetTypes = enumOf('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const borderStyles = enumOf('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const visibilities = enumOf('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const validationCriteria = enumOf('DataValidationCriteria', [
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'NUMBER_BETWEEN',
  'DATE_IS_VALID_DATE',
]);
export const pasteTypes = enumOf('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_COLUMN_WIDTHS',
  'PASTE_VALUES',
  'PASTE_FORMAT',
]);
