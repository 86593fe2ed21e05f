/// <reference types="office-js" />
import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Language, languages } from '../../../core/words/language';
import { chooseTheme } from '../../taskpane/choose-theme';
import type { HelpLinks } from '../../taskpane/HelpTab';
import { emptySplitForm, insertSplit } from '../../taskpane/insert-split';
import { lazySheetActions } from '../../taskpane/lazy-sheet-actions';
import { localTime } from '../../taskpane/local-time';
import { selectedRange } from '../../taskpane/selected-range';
import { selfTestAction } from '../../taskpane/self-test/self-test-action';
import { TaskPane } from '../../taskpane/TaskPane';
import { calculationEnd } from './calculation-end';
import { ExcelHost } from './excel-host';
import { loadPaneWords } from './load-pane-words';
import { remembered } from './remembered';
import { ribbon } from './ribbon';
import { watchSheets } from './watch-sheets';

/** Set by the build; only a development copy has one. */
declare const PLANFOLD_NAMESPACE: string;

const host = new ExcelHost(PLANFOLD_NAMESPACE || undefined);
const settled = calculationEnd;
const CHOSEN_LANGUAGE = 'planfold language';

const actions = {
  sheets: lazySheetActions({ host, settled }),
  selfTest: selfTestAction({ host, settled, speak: loadPaneWords }),
  now: () => localTime(),
  onSheetsChanged: watchSheets,
  insertSplit: (form: Parameters<typeof insertSplit>[1]) => insertSplit(host, form),
  selectedRange: () => selectedRange(host),
};

/** Shows the pane in the language that was chosen before, or else Excel's own. */
export async function openPane(spoken: Language): Promise<void> {
  const chosen = remembered.get(CHOSEN_LANGUAGE);
  const language = languages.find((each) => each === chosen) ?? spoken;
  const [theme] = await Promise.all([currentTheme(), loadPaneWords(language)]);
  createRoot(document.getElementById('pane')!).render(<ExcelPane first={language} firstTheme={theme} />);
}

function ExcelPane({ first, firstTheme }: { readonly first: Language; readonly firstTheme: Theme }) {
  const [language, setLanguage] = useState(first);
  const presses = useRibbonPresses();
  const theme = useTheme(firstTheme);
  const changeLanguage = async (next: Language) => {
    await loadPaneWords(next);
    remembered.set(CHOSEN_LANGUAGE, next);
    setLanguage(next);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <TaskPane
        language={language}
        actions={{ ...actions, changeLanguage }}
        initialForm={emptySplitForm}
        cellError={undefined}
        links={linksIn(language)}
        visits={presses}
        {...(ribbon.place && { initialPlace: ribbon.place })}
      />
    </FluentProvider>
  );
}

function useRibbonPresses(): number {
  const [presses, setPresses] = useState(ribbon.presses);
  useEffect(() => {
    ribbon.onPress = () => setPresses(ribbon.presses);
    setPresses(ribbon.presses);
  }, []);
  return presses;
}

/** Excel reports no change of theme, and on the web no theme at all, so each focus of the pane reads it. */
function useTheme(first: Theme) {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    const again = () => void currentTheme().then(setTheme);
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  });
  return theme;
}

const currentTheme = () => chooseTheme(Office.context.officeTheme?.isDarkTheme);

function linksIn(language: Language): HelpLinks {
  const suffix = language === 'en' ? '' : `.${language.toLowerCase()}`;
  return { guide: `help${suffix}.html`, functions: `functions${suffix}.html`, privacy: `privacy${suffix}.html` };
}

declare global {
  interface Window {
    /** For the browser tests. */
    planfoldInExcel: { readonly host: ExcelHost };
  }
}
window.planfoldInExcel = { host };
