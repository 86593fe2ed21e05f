import { Field, MessageBar, MessageBarBody, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type Language, languages } from '../../core/words/language';
import { languageNames, paneTexts } from '../../core/words/pane-texts';
import { type HelpLinks, HelpTab } from './HelpTab';
import type { SplitForm } from './insert-split';
import { PaneTabs } from './PaneTabs';
import { type PanePlace, type TabName, tabOf, type Visit } from './pane-place';
import { type SheetsPaneActions, SheetsTab } from './SheetsTab';
import { type SplitActions, SplitTarget } from './SplitTarget';
import type { SelfTestAction } from './self-test/SelfTest';

export interface PaneActions extends SplitActions, SheetsPaneActions {
  readonly changeLanguage: (language: Language) => void;
  readonly selfTest?: SelfTestAction;
}

export interface TaskPaneProps {
  readonly language: Language;
  readonly actions: PaneActions;
  readonly initialForm: SplitForm;
  /** The sentence for the selected cell's error. */
  readonly cellError: string | undefined;
  readonly links?: HelpLinks;
  /** The place where the pane opens; when it changes, the pane goes there. */
  readonly initialPlace?: PanePlace;
  /** Counts presses of the host's buttons, so that the same place twice is two visits. */
  readonly visits?: number;
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  hidden: { display: 'none' },
  foot: { marginTop: 'auto', paddingTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground3 },
});

const tabs = ['sheets', 'split', 'help'] as const satisfies readonly TabName[];
const noLinks: HelpLinks = {};

/** The pane. Its actions are passed in, so that it does not depend on a host. */
export function TaskPane(props: TaskPaneProps) {
  const { language, actions, initialForm, cellError, links = noLinks, initialPlace, visits = 0 } = props;
  const styles = useStyles();
  const words = paneTexts[language];
  const [tab, setTab] = useState<TabName>(initialPlace ? tabOf[initialPlace] : 'sheets');
  const [visit, setVisit] = useState<Visit>();
  const [selfTestVisits, setSelfTestVisits] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place may be requested again
  useEffect(() => {
    if (!initialPlace) return;
    setTab(tabOf[initialPlace]);
    setVisit({ place: initialPlace });
    if (initialPlace === 'selfTest') setSelfTestVisits((before) => before + 1);
  }, [initialPlace, visits]);
  const isHelpSeen = useSeen(tab === 'help');
  const titles = { sheets: words.tabSheets, split: words.title, help: words.tabHelp };
  const panels = {
    sheets: <SheetsTab language={language} actions={actions} visit={visit} />,
    split: <SplitTarget language={language} words={words} actions={actions} initialForm={initialForm} />,
    help: <HelpTab language={language} links={links} selfTest={actions.selfTest} selfTestVisits={selfTestVisits} />,
  };
  return (
    <div className={styles.pane} lang={language}>
      {cellError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{cellError}</MessageBarBody>
        </MessageBar>
      )}
      <PaneTabs names={tabs} titles={titles} selected={tab} onSelect={setTab} />
      {tabs.map((name) => (
        <div
          key={name}
          id={`panel-${name}`}
          role="tabpanel"
          aria-labelledby={`tab-${name}`}
          className={name === tab ? styles.panel : styles.hidden}
        >
          {(name !== 'help' || isHelpSeen) && panels[name]}
        </div>
      ))}
      <div className={styles.foot}>
        <Field label={words.language} size="small">
          <Select size="small" value={language} onChange={(_, { value }) => actions.changeLanguage(value as Language)}>
            {languages.map((code) => (
              <option key={code} value={code}>
                {languageNames[code]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

/** Stays true after the first showing, so that a hidden tab keeps its state. */
function useSeen(isShown: boolean): boolean {
  const [isSeen, setSeen] = useState(isShown);
  if (isShown && !isSeen) setSeen(true);
  return isSeen || isShown;
}
