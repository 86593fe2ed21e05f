import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { content } from '../../core/words/files/content';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import { loadWords } from '../../core/words/load-words';
import { type PaneTexts, paneTexts } from '../../core/words/pane-texts';
import type { SheetSummary, Watch } from '../../core/workbook/sheet-host';
import type { Operation } from '../../core/workbook/workbook-plan';
import { sheetOfPlace, type Visit } from './pane-place';
import { Question } from './Question';
import { SheetList } from './SheetList';
import type { SheetActions, SheetsOutcome } from './sheet-actions';
import { type ListedSheet, sheetList } from './sheet-list';
import { nameOf, openMonths } from './sheet-status';
import { toSentence } from './to-sentence';
import { type Message, WorkReport } from './WorkReport';
import type { WorkbookState } from './workbook-state';

/** Loads on demand, because it brings all templates. */
const SheetDetails = lazy(async () => {
  const { SheetDetails: loaded } = await import(/* webpackChunkName: "planning" */ './SheetDetails');
  await loadWords([content]);
  return { default: loaded };
});

export interface SheetsPaneActions {
  readonly sheets: SheetActions;
  /** The user's local time: 1999-05-03 17:40. */
  readonly now: () => string;
  /** Calls back whenever sheets are added or removed; returns the function that unsubscribes. */
  readonly onSheetsChanged: (look: () => void) => () => void;
}

export interface SheetsTabProps {
  readonly language: Language;
  readonly actions: SheetsPaneActions;
  /** The place that the user asked for. */
  readonly visit: Visit | undefined;
}

type Asking =
  | { readonly kind: 'close'; readonly period: string }
  | { readonly kind: 'freeze'; readonly sheet: SheetSummary };
type Outcome = keyof PaneTexts &
  ('sheetsInserted' | 'sheetsUpdated' | 'monthClosed' | 'sheetFrozen' | 'holidaysFilled');

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, flexGrow: 1 },
});

/** Lists the sheets and runs the actions on them, one at a time; the user can stop each. */
export function SheetsTab({ language, actions, visit }: SheetsTabProps) {
  const styles = useStyles();
  const words = paneTexts[language];
  const [state, setState] = useState<WorkbookState>();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ListedSheet>();
  const [last, setLast] = useState<ListedSheet>();
  const [asking, setAsking] = useState<Asking>();
  const [progress, setProgress] = useState<number>();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [cannot, setCannot] = useState<readonly Operation['kind'][]>([]);
  const isStopped = useRef(false);
  const [failure, setFailure] = useState<unknown>();
  const look = useCallback(() => {
    const seen = (next: WorkbookState) => {
      setState(next);
      setFailure(undefined);
    };
    void actions.sheets.state().then(seen, setFailure);
  }, [actions]);
  useEffect(() => {
    look();
    return actions.onSheetsChanged(look);
  }, [actions, look]);
  useEffect(() => {
    const wanted = visit && sheetOfPlace[visit.place];
    if (!wanted) return;
    setMessages([]);
    setSelected(sheetList.find(({ id }) => id === wanted));
  }, [visit]);
  if (!state) {
    return failure === undefined ? null : (
      <>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{toSentence(failure, language)}</MessageBarBody>
        </MessageBar>
        <Button onClick={look}>{words.tryAgain}</Button>
      </>
    );
  }

  const list = (names: readonly string[]) => names.join(words.listComma);
  const isWorking = progress !== undefined;

  const run = async (outcome: Outcome, act: (watch: Watch) => Promise<SheetsOutcome>, period = '') => {
    isStopped.current = false;
    setAsking(undefined);
    setMessages([]);
    setProgress(0);
    try {
      await new Promise((resolve) => setTimeout(resolve)); // so that the bar appears before core blocks the page
      const done = await act({
        progress: (steps, of) => setProgress(steps / of),
        isCancelled: () => isStopped.current,
      });
      setMessages(toMessages(outcome, done, period));
      if (done.cannot.length > 0) setCannot(done.cannot);
    } catch (error) {
      setMessages([{ intent: isStopped.current ? 'info' : 'error', text: toSentence(error, language) }]);
    }
    setProgress(undefined);
    look();
  };

  const toMessages = (
    outcome: Outcome,
    { sheets, closed, newer = [], moved = [], provisional = [] }: SheetsOutcome,
    period: string,
  ): Message[] => [
    { intent: 'success', text: fillSlots(words[outcome], { names: list(sheets), period }) },
    ...(closed.length > 0
      ? [{ intent: 'info' as const, text: fillSlots(words.closedKept, { names: list(closed) }) }]
      : []),
    ...(newer.length > 0
      ? [{ intent: 'info' as const, text: fillSlots(words.newerKept, { names: list(newer) }) }]
      : []),
    ...moved.map(({ sheet, cells }) => ({
      intent: 'info' as const,
      text: fillSlots(words.movedAside, { sheet, cells: list(cells) }),
    })),
    ...(provisional.length > 0
      ? [{ intent: 'info' as const, text: fillSlots(words.provisionalYears, { years: list(provisional.map(String)) }) }]
      : []),
  ];

  const { sheets } = actions;
  const months = openMonths(state);
  return (
    <>
      <WorkReport
        language={language}
        progress={progress}
        messages={messages}
        cannot={cannot}
        onStop={() => {
          isStopped.current = true;
        }}
      />
      {selected ? (
        <Suspense fallback={<Text>{words.working}</Text>}>
          <SheetDetails
            key={selected.id}
            id={selected.id}
            language={language}
            state={state}
            isWorking={isWorking}
            onBack={() => {
              setLast(selected);
              setSelected(undefined);
            }}
            onInsert={(template, period, chosen) =>
              run('sheetsInserted', (watch) => sheets.insert(template, period, chosen, watch))
            }
            onUpdate={({ name }, chosen) => run('sheetsUpdated', (watch) => sheets.update(name, chosen, watch))}
            onFreeze={(sheet) => setAsking({ kind: 'freeze', sheet })}
            onFillHolidays={(chosen) => run('holidaysFilled', (watch) => sheets.fillHolidays(chosen, watch))}
          />
        </Suspense>
      ) : (
        <div className={styles.buttons}>
          <Button
            className={styles.button}
            disabledFocusable={isWorking || state.language === undefined}
            onClick={() => run('sheetsUpdated', (watch) => sheets.updateAll(state.language ?? language, watch))}
          >
            {words.updateAll}
          </Button>
          <Button
            className={styles.button}
            disabledFocusable={isWorking}
            onClick={() => setAsking({ kind: 'close', period: months[0] ?? '' })}
          >
            {words.closeMonth}
          </Button>
        </div>
      )}
      {!selected && (
        <SheetList
          language={language}
          state={state}
          query={query}
          onQuery={setQuery}
          onSelect={(sheet) => {
            setMessages([]);
            setSelected(sheet);
          }}
          lastSelected={last}
        />
      )}
      {asking?.kind === 'close' && (
        <Question
          title={words.closeMonth}
          yes={months.length > 0 ? words.closeMonth : undefined}
          no={words.cancel}
          onNo={() => setAsking(undefined)}
          onYes={() => run('monthClosed', (watch) => sheets.close(asking.period, actions.now(), watch), asking.period)}
        >
          {months.length === 0 ? (
            <Text>{words.nothingToClose}</Text>
          ) : (
            <>
              <Text>{fillSlots(words.closeExplained, { sheet: nameOf({ id: 'closedMonths' }, language) })}</Text>
              <Field label={words.periodMonth}>
                <Select
                  value={asking.period}
                  onChange={(_, { value }) => setAsking({ kind: 'close', period: value })}
                  name="closing"
                >
                  {months.map((month) => (
                    <option key={month}>{month}</option>
                  ))}
                </Select>
              </Field>
            </>
          )}
        </Question>
      )}
      {asking?.kind === 'freeze' && (
        <Question
          title={words.freeze}
          yes={words.freeze}
          no={words.cancel}
          onNo={() => setAsking(undefined)}
          onYes={() => run('sheetFrozen', (watch) => sheets.freeze(asking.sheet.name, watch))}
        >
          <Text>{fillSlots(words.freezeExplained, { sheet: asking.sheet.name })}</Text>
        </Question>
      )}
    </>
  );
}
