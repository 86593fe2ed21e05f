import { strict } from './strict';
import { formatInZone } from './time-zones';

export interface SheetSettings {
  readonly zone: string;
  readonly locale?: string;
  /** Without it there is no Session. */
  readonly userLocale?: string;
}

/** The services that a custom function may call, with a count of the calls. */
export function functionServices({ zone, locale = 'en_US', userLocale }: SheetSettings) {
  const asked = { zone: 0, format: 0, userLocale: 0, locale: 0 };
  const spreadsheet = strict('Spreadsheet', {
    getSpreadsheetTimeZone() {
      asked.zone++;
      return zone;
    },
    getSpreadsheetLocale() {
      asked.locale++;
      return locale;
    },
  });
  const session = {
    getActiveUserLocale() {
      asked.userLocale++;
      return userLocale;
    },
  };
  const services = {
    SpreadsheetApp: strict('SpreadsheetApp', { getActive: () => spreadsheet }),
    Utilities: strict('Utilities', {
      formatDate(date: Date, asZone: string, pattern: string) {
        asked.format++;
        return formatInZone(date, asZone, pattern);
      },
    }),
    Session: strict('Session', userLocale === undefined ? {} : session),
  };
  return { services, asked };
}
