import { strict } from './strict';

/** @see https://developers.google.com/apps-script/reference/script/auth-mode */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface ShownSidebar {
  readonly file: string;
  title: string;
  appended: string;
}

type Item = readonly [label: string, functionName: string] | '–';

/** Sheets' menus and sidebar as far as a script may use them in this mode; other calls throw. */
export function uiServices(mode: AuthMode, userLocale: string) {
  const menus: Item[][] = [];
  const sidebars: ShownSidebar[] = [];
  const newMenu = () => {
    const items: Item[] = [];
    const menu = strict('Menu', {
      addItem(label: string, functionName: string) {
        items.push([label, functionName]);
        return menu;
      },
      addSeparator() {
        items.push('–');
        return menu;
      },
      addToUi() {
        menus.push(items);
      },
    });
    return menu;
  };
  const forAll = { createAddonMenu: newMenu };
  const withSidebar = {
    ...forAll,
    showSidebar(page: { readonly shown: ShownSidebar }) {
      sidebars.push(page.shown);
    },
  };
  const ui = mode === 'FULL' ? strict('Ui', withSidebar) : strict('Ui', forAll);
  const services = {
    SpreadsheetApp: strict('SpreadsheetApp', { getUi: () => ui }),
    Session: strict('Session', { getActiveUserLocale: () => userLocale }),
    HtmlService: strict('HtmlService', mode === 'FULL' ? { createHtmlOutputFromFile: newPage } : {}),
  };
  return { services, menus, sidebars };
}

function newPage(file: string) {
  const shown: ShownSidebar = { file, title: '', appended: '' };
  const page = strict('HtmlOutput', {
    shown,
    setTitle(title: string) {
      shown.title = title;
      return page;
    },
    append(html: string) {
      shown.appended += html;
      return page;
    },
  });
  return page;
}
