import { JSDOM } from 'jsdom';
import { type Place, placeGroups } from '../../apps-script/places';
import { menuTexts } from '../../core/words/menu-texts';
import { openScript } from './open-script';
import { type AuthMode, uiServices } from './ui-services';

const locales = [
  ['en', 'en'],
  ['de', 'en'],
  ['zh_CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh_HK', 'zh-Hant'],
] as const;

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] satisfies AuthMode[])('is there in mode %s when a spreadsheet opens', (mode) => {
    const { services, menus } = uiServices(mode, 'en');
    openScript(services)('onOpen', { authMode: mode });
    expect(menus).toEqual([
      [
        ['Split a target', 'openSplit'],
        ['Sheets', 'openSheets'],
        ['Scorecards', 'openScorecards'],
        ['Monthly review', 'openReview'],
        ['Checks', 'openChecks'],
        '–',
        ['Self-test', 'openSelfTest'],
        ['Help', 'openHelp'],
      ],
    ]);
  });

  it('is there immediately after the add-on is installed', () => {
    const { services, menus } = uiServices('FULL', 'en');
    openScript(services)('onInstall', { authMode: 'FULL' });
    expect(menus).toHaveLength(1);
  });

  it.each(locales)('in locale %s is in %s', (locale, language) => {
    const { services, menus } = uiServices('NONE', locale);
    openScript(services)('onOpen');
    const labels = menus[0]!.filter((item) => item !== '–').map(([label]) => label);
    expect(labels).toEqual(placeGroups.flat().map((place) => menuTexts[language][place]));
  });

  it('is there in English where even the language is unknown', () => {
    const { services, menus } = uiServices('NONE', 'en');
    openScript({ SpreadsheetApp: services.SpreadsheetApp })('onOpen');
    expect(menus[0]![0]).toEqual(['Split a target', 'openSplit']);
  });

  it('opens the sidebar from each item, at its place and in the user’s language', () => {
    const { services, menus, sidebars } = uiServices('FULL', 'zh_TW');
    const call = openScript(services);
    call('onOpen');
    const items = menus[0]!.filter((item) => item !== '–');
    for (const [, functionName] of items) call(functionName);
    expect(sidebars.map(startOf)).toEqual(
      placeGroups.flat().map((place: Place) => ({ place, language: 'zh-Hant', isShown: false })),
    );
    expect(new Set(sidebars.map(({ file, title }) => `${file}: ${title}`))).toEqual(
      new Set([`sidebar: ${menuTexts['zh-Hant'].title}`]),
    );
  });

  it('does not open the sidebar before the user has agreed', () => {
    const { services } = uiServices('LIMITED', 'en');
    expect(() => openScript(services)('openSplit')).toThrow(/permission to call HtmlService/);
  });
});

/** The page's data once its DOM is complete. */
function startOf({ appended }: { readonly appended: string }) {
  const page = new JSDOM(`<!DOCTYPE html><html><body><div id="root"></div></body></html>${appended}`);
  const start = page.window.document.getElementById('planfold-start')!;
  return { ...start.dataset, isShown: !start.hidden };
}
