import {
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { languageNames, paneTexts } from '../../core/language/pane-texts';
import { type Language, languages } from '../../core/language/texts';
import type { SplitForm } from './insert-split';
import { type SheetsPaneActions, SheetsTab } from './SheetsTab';
import { type SplitActions, SplitTarget } from './SplitTarget';

export interface PaneActions extends SplitActions, SheetsPaneActions {
  readonly changeLanguage: (language: Language) => void;
}

export interface TaskPaneProps {
  readonly language: Language;
  readonly actions: PaneActions;
  readonly initialForm: SplitForm;
  /** What is wrong with the selected cell. */
  readonly cellError: string | undefined;
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

const tabs = ['sheets', 'split'] as const;
type TabName = (typeof tabs)[number];

/** The pane: what it does arrives as actions; it knows no host. */
export function TaskPane({ language, actions, initialForm, cellError }: TaskPaneProps) {
  const styles = useStyles();
  const words = paneTexts[language];
  const [tab, setTab] = useState<TabName>('sheets');
  const titles = { sheets: words.tabSheets, split: words.title };
  const panels = {
    sheets: <SheetsTab language={language} actions={actions} />,
    split: <SplitTarget language={language} words={words} actions={actions} initialForm={initialForm} />,
  };
  return (
    <div className={styles.pane} lang={language}>
      {cellError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{cellError}</MessageBarBody>
        </MessageBar>
      )}
      <TabList selectedValue={tab} onTabSelect={(_, { value }) => setTab(value as TabName)} size="small">
        {tabs.map((name) => (
          <Tab key={name} id={`tab-${name}`} value={name} aria-controls={`panel-${name}`}>
            {titles[name]}
          </Tab>
        ))}
      </TabList>
      {tabs.map((name) => (
        <div
          key={name}
          id={`panel-${name}`}
          role="tabpanel"
          aria-labelledby={`tab-${name}`}
          className={name === tab ? styles.panel : styles.hidden}
        >
          {panels[name]}
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
