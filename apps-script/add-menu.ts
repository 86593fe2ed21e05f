/// <reference types="google-apps-script" />
import { menuTexts } from '../core/words/menu-texts';
import { userLanguage } from './functions/user-language';
import { openerOf, placeGroups } from './places';

/**
 * Adds the menu. Asks for nothing but the user's language: an add-on that has not been used in a spreadsheet yet may not
 * look at it.
 * @see https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export function addMenu(): void {
  const texts = menuTexts[userLanguage()];
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  placeGroups.forEach((places, i) => {
    if (i > 0) menu.addSeparator();
    for (const place of places) menu.addItem(texts[place], openerOf(place));
  });
  menu.addToUi();
}
