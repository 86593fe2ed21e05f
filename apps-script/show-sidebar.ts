/// <reference types="google-apps-script" />
import { menuTexts } from '../core/words/menu-texts';
import { userLanguage } from './functions/user-language';
import type { Place } from './places';

/**
 * Opens the sidebar at a place. Place and language stand in an element behind the page, there when the page's DOM is
 * complete: nothing is stored that another window could read, and nothing more is asked of the server. The page is not a
 * template, because a `<?` in a script would be run.
 */
export function showSidebar(place: Place): void {
  const language = userLanguage();
  const start = `<div id="planfold-start" data-place="${place}" data-language="${language}" hidden></div>`;
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(menuTexts[language].title).append(start);
  SpreadsheetApp.getUi().showSidebar(page);
}
