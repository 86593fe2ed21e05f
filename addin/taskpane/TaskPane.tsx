import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components';
import { SquareHintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { languageNames, type PaneTexts, paneTexts } from '../../core/language/pane-texts';
import { fillSlots, type Language, languages } from '../../core/language/texts';
import { SheetError } from '../../core/sheet-error';
import type { InsertedSplit, SplitForm } from './insert-split';

export interface PaneActions {
  readonly insertSplit: (form: SplitForm) => Promise<InsertedSplit>;
  /** The selected range as text; blank when there is none. */
  readonly selectedRange: () => Promise<string>;
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
    padding: tokens.spacingHorizontalL,
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  range: { display: 'flex', gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
  foot: {
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
  },
});

/** The pane: what it does arrives as actions; it knows no host. */
export function TaskPane({ language, actions, initialForm, cellError }: TaskPaneProps) {
  const styles = useStyles();
  const words = paneTexts[language];
  return (
    <div className={styles.pane} lang={language}>
      {cellError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{cellError}</MessageBarBody>
        </MessageBar>
      )}
      <SplitTarget language={language} words={words} actions={actions} initialForm={initialForm} />
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

type Outcome = { readonly intent: 'success' | 'warning' | 'error'; readonly text: string };

interface SplitTargetProps {
  readonly language: Language;
  readonly words: PaneTexts;
  readonly actions: PaneActions;
  readonly initialForm: SplitForm;
}

const rangeFields = ['weights', 'seasonality', 'rowGroups', 'columnGroups'] as const;

function SplitTarget({ language, words, actions, initialForm }: SplitTargetProps) {
  const styles = useStyles();
  const [form, setForm] = useState(initialForm);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const change =
    (name: keyof SplitForm) =>
    (_: unknown, { value }: { value: string }) =>
      setForm({ ...form, [name]: value });

  const insert = async () => {
    try {
      setOutcomes(toOutcomes(await actions.insertSplit(form), words));
    } catch (error) {
      setOutcomes([{ intent: 'error', text: toSentence(error, language, words) }]);
    }
  };

  const takeSelection = async (name: keyof SplitForm) => setForm({ ...form, [name]: await actions.selectedRange() });

  const field = (name: keyof SplitForm, input: React.ReactNode) => (
    <Field
      key={name}
      label={words[name]}
      hint={words[`${name}Hint`]}
      required={name === 'target' || name === 'weights'}
    >
      {input}
    </Field>
  );
  const input = (name: keyof SplitForm) => (
    <Input className={styles.input} value={form[name]} onChange={change(name)} name={name} />
  );

  return (
    <>
      <Subtitle1 as="h1">{words.title}</Subtitle1>
      <Text>{words.intro}</Text>
      {field('target', input('target'))}
      {rangeFields.slice(0, 2).map((name) => field(name, rangeInput(name)))}
      {field('unit', input('unit'))}
      {rangeFields.slice(2).map((name) => field(name, rangeInput(name)))}
      <Button appearance="primary" onClick={insert}>
        {words.insert}
      </Button>
      <div aria-live="polite">
        {outcomes.map(({ intent, text }) => (
          <MessageBar key={text} intent={intent} layout="multiline">
            <MessageBarBody>{text}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </>
  );

  function rangeInput(name: keyof SplitForm) {
    return (
      <div className={styles.range}>
        {input(name)}
        <Button
          icon={<SquareHintRegular />}
          onClick={() => takeSelection(name)}
          title={words.fromSelection}
          aria-label={`${words[name]}: ${words.fromSelection}`}
        />
      </div>
    );
  }
}

function toOutcomes(inserted: InsertedSplit, words: PaneTexts): Outcome[] {
  const { range, rows, columns, target, missedSubtotals } = inserted;
  const outcomes: Outcome[] = [
    {
      intent: 'success',
      text: fillSlots(words.inserted, { range, rows, columns, target: target.toLocaleString('en') }),
    },
  ];
  if (missedSubtotals > 0) {
    outcomes.push({ intent: 'warning', text: fillSlots(words.missedSubtotals, { count: missedSubtotals }) });
  }
  return outcomes;
}

function toSentence(error: unknown, language: Language, words: PaneTexts): string {
  if (error instanceof SheetError) return error.in(language).message;
  return fillSlots(words.failed, { message: error instanceof Error ? error.message : String(error) });
}
