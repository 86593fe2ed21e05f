import { invalid, SheetError } from '../../../core/arguments/sheet-error';

/**
 * Turns an error of Excel into one of our sentences.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function toSheetError(error: unknown): SheetError {
  if (error instanceof SheetError) return error;
  switch (codeOf(error)) {
    case 'AccessDenied':
      return invalid('hostProtected', {});
    case 'InvalidOperationInCellEditMode':
      return invalid('hostEditing', {});
    case 'InvalidSelection':
      return invalid('hostSelection', {});
    default:
      return invalid('hostRefused', { message: messageOf(error) });
  }
}

export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

export function messageOf(error: unknown): string {
  return error instanceof Object && 'message' in error ? String(error.message) : String(error);
}
