import './sidebar.html';
import '../../../core/words/every-language';
import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { toLanguage } from '../../../core/words/to-language';
import { chooseTheme } from '../../taskpane/choose-theme';
import { emptySplitForm, insertSplit } from '../../taskpane/insert-split';
import { lazySheetActions } from '../../taskpane/lazy-sheet-actions';
import { localTime } from '../../taskpane/local-time';
import { type PanePlace, panePlaces } from '../../taskpane/pane-place';
import { selectedRange } from '../../taskpane/selected-range';
import { selfTestAction } from '../../taskpane/self-test/self-test-action';
import { TaskPane } from '../../taskpane/TaskPane';
import { callServer, type ScriptRun } from './call-server';
import { RemoteHost } from './remote-host';

/** Google adds this to every page that it serves. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const host = new RemoteHost(callServer(google.script.run));

const actions = {
  sheets: lazySheetActions({ host }),
  selfTest: selfTestAction({ host }),
  now: () => localTime(),
  // Google sends the sidebar no events; when it gets the focus back, something may have changed.
  onSheetsChanged: (look: () => void) => {
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  },
  insertSplit: (form: Parameters<typeof insertSplit>[1]) => insertSplit(host, form),
  selectedRange: () => selectedRange(host),
};

interface SidebarProps {
  readonly place: PanePlace | undefined;
  readonly spoken: string;
  readonly theme: Theme;
}

function Sidebar({ place, spoken, theme }: SidebarProps) {
  const [language, setLanguage] = useState(toLanguage(spoken));
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <TaskPane
        language={language}
        actions={{ ...actions, changeLanguage: setLanguage }}
        initialForm={emptySplitForm}
        cellError={undefined}
        {...(place && { initialPlace: place })}
      />
    </FluentProvider>
  );
}

/** The script appends the first place and the language to the page. */
window.addEventListener('DOMContentLoaded', async () => {
  const start = document.getElementById('planfold-start')?.dataset ?? {};
  const place = panePlaces.find((each) => each === start.place);
  createRoot(document.getElementById('pane')!).render(
    <Sidebar place={place} spoken={start.language ?? navigator.language} theme={await chooseTheme()} />,
  );
});
