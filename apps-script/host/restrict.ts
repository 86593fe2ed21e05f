import { invalid, SheetError } from '../../core/arguments/sheet-error';
import type { Protection } from './google-types';

/**
 * The owner of the spreadsheet and the current user cannot be removed. The current user is added first, because Google
 * refuses to remove a group through which that user may edit.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
export function restrict(protection: Protection, people: readonly string[]): void {
  if (hasAddedCurrentUser(protection)) protection.removeEditors(protection.getEditors());
  else removeWhomGoogleLets(protection);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  if (people.length === 0) return;
  try {
    protection.addEditors([...people]);
  } catch (error) {
    if (error instanceof SheetError) throw error;
    throw invalid('reserveRefused', {
      people: people.join(', '),
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

/** With the scopes that Planfold asks for, Google does not tell who this is. */
function hasAddedCurrentUser(protection: Protection): boolean {
  try {
    protection.addEditor(Session.getEffectiveUser());
    return true;
  } catch {
    return false;
  }
}

/** A group of the current user's stays, and with it its members: the sheet is made all the same. */
function removeWhomGoogleLets(protection: Protection): void {
  try {
    protection.removeEditors(protection.getEditors());
    return;
  } catch {}
  for (const editor of protection.getEditors()) {
    try {
      protection.removeEditor(editor);
    } catch {}
  }
}
