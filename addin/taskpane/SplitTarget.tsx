import { Button, Field, Input, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SquareHintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import type { PaneTexts } from '../../core/words/pane-texts';
import type { InsertedSplit, SplitForm } from './insert-split';
import { toSentence } from './to-sentence';

export interface SplitActions {
  readonly insertSplit: (form: SplitForm) => Promise<InsertedSplit>;
  /** The selected range as text; blank without a selection. */
  readonly selectedRange: () => Promise<string>;
}

const useStyles = makeStyles({
  range: { display: 'flex', gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
});

type Outcome = { readonly intent: 'success' | 'warning' | 'error'; readonly text: string };

export interface SplitTargetProps {
  readonly language: Language;
  readonly words: PaneTexts;
  readonly actions: SplitActions;
  readonly initialForm: SplitForm;
}

const rangeFields = ['weights', 'seasonality', 'rowGroups', 'columnGroups'] as const;

export function SplitTarget({ language, words, actions, initialForm }: SplitTargetProps) {
  const styles = useStyles();
  const [form, setForm] = useState(initialForm);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const change =
    (name: keyof SplitForm) =>
    (_: unknown, { value }: { value: string }) =>
      setForm({ ...form, [name]: value });

  const sayFailure = (error: unknown) => setOutcomes([{ intent: 'error', text: toSentence(error, language) }]);

  const insert = async () => {
    try {
      setOutcomes(toOutcomes(await actions.insertSplit(form), words));
    } catch (error) {
      sayFailure(error);
    }
  };

  const takeSelection = async (name: keyof SplitForm) => {
    try {
      const range = await actions.selectedRange();
      setForm((before) => ({ ...before, [name]: range }));
    } catch (error) {
      sayFailure(error);
    }
  };

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
