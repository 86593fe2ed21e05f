import './sidebar.html';
import '../../../core/words/every-language';
import { FluentProvider } from '@fluentui/react-components';
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

/** What Google puts into every page that it serves. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const host = new RemoteHost(callServer(google.script.run));

const actions = {
  sheets: lazySheetActions({ host }),
  selfTest: selfTestAction({ host }),
  now: () => localTime(),
  // Google tells the sidebar of nothing; coming back to it from the spreadsheet is when something may have changed.
  onSheetsChanged: (look: () => void) => {
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  },
  insertSplit: (form: Parameters<typeof insertSplit>[1]) => insertSplit(host, form),
  selectedRange: () => selectedRange(host),
};

function Sidebar({ place, spoken }: { readonly place: PanePlace | undefined; readonly spoken: string }) {
  const [language, setLanguage] = useState(toLanguage(spoken));
  return (
    <FluentProvider theme={chooseTheme()} style={{ height: '100%' }}>
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

/** The script leaves word behind the page of where to begin and in which language. */
window.addEventListener('DOMContentLoaded', () => {
  const start = document.getElementById('planfold-start')?.dataset ?? {};
  const place = panePlaces.find((each) => each === start.place);
  createRoot(document.getElementById('pane')!).render(
    <Sidebar place={place} spoken={start.language ?? navigator.language} />,
  );
});
