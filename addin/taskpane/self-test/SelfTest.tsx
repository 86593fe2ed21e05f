import { Button, Field, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../core/words/language';
import { type PaneTexts, paneTexts } from '../../../core/words/pane-texts';
import { toSentence } from '../to-sentence';
import { WorkProgress } from '../WorkProgress';
import { ReportView } from './ReportView';
import type { SelfTestPhase, SelfTestWatch } from './run-self-test';
import type { SelfTestReport } from './self-test-report';

export type SelfTestAction = (language: Language, watch: SelfTestWatch) => Promise<SelfTestReport>;

export interface SelfTestProps {
  readonly language: Language;
  readonly run: SelfTestAction;
  /** Counts the user's requests to come here; each moves the focus to the heading. */
  readonly visits: number;
}

const phaseWords = {
  preparing: 'selfTestPreparing',
  examples: 'selfTestExamples',
  making: 'selfTestMaking',
  comparing: 'selfTestComparing',
  removing: 'selfTestRemoving',
} as const satisfies { readonly [P in SelfTestPhase]: keyof PaneTexts };

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  button: { alignSelf: 'flex-start' },
});

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly phase: SelfTestPhase; readonly share: number }
  | { readonly kind: 'done'; readonly report: SelfTestReport }
  | { readonly kind: 'failed'; readonly isStopped: boolean; readonly text: string };

/** Compares the spreadsheet's own calculation with core's; the user can stop it. */
export function SelfTest({ language, run, visits }: SelfTestProps) {
  const styles = useStyles();
  const words = paneTexts[language];
  const [state, setState] = useState<State>({ kind: 'idle' });
  const isStopped = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visits > 0) heading.current?.focus();
  }, [visits]);

  const start = async () => {
    isStopped.current = false;
    let phase: SelfTestPhase = 'preparing';
    const show = (share: number) => setState({ kind: 'running', phase, share });
    show(0);
    try {
      const report = await run(language, {
        phase: (name) => {
          phase = name;
        },
        progress: (done, of) => show(done / of),
        isCancelled: () => isStopped.current,
      });
      setState({ kind: 'done', report });
    } catch (error) {
      setState({ kind: 'failed', isStopped: isStopped.current, text: toSentence(error, language) });
    }
  };

  return (
    <section className={styles.section} aria-label={words.selfTest}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {words.selfTest}
      </h2>
      <Text>{words.selfTestExplained}</Text>
      <Button className={styles.button} disabledFocusable={state.kind === 'running'} onClick={start}>
        {words.selfTestStart}
      </Button>
      {state.kind === 'running' && (
        <>
          <Field validationMessage={words[phaseWords[state.phase]]} validationState="none">
            <WorkProgress value={state.share} label={words[phaseWords[state.phase]]} />
          </Field>
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={state.phase === 'removing'}
            onClick={() => {
              isStopped.current = true;
            }}
          >
            {words.stop}
          </Button>
        </>
      )}
      <div aria-live="polite" className={styles.section}>
        {state.kind === 'failed' && (
          <MessageBar intent={state.isStopped ? 'info' : 'error'} layout="multiline">
            <MessageBarBody>{state.text}</MessageBarBody>
          </MessageBar>
        )}
        {state.kind === 'done' && <ReportView report={state.report} language={language} />}
      </div>
    </section>
  );
}
