/// <reference types="google-apps-script" />
import type { Language } from '../../core/words/language';
import { toLanguage } from '../../core/words/to-language';

/** The user's language where it can be asked for, else the spreadsheet's, else English. No mode of authorization stops it. */
export function userLanguage(): Language {
  const tag =
    ask(() => Session.getActiveUserLocale()) || ask(() => SpreadsheetApp.getActive().getSpreadsheetLocale()) || 'en';
  return toLanguage(tag);
}

function ask(locale: () => string): string {
  try {
    return locale();
  } catch {
    return '';
  }
}
