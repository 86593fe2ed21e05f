import { Button, Field, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import { paneTexts } from '../../core/words/pane-texts';
import type { Operation } from '../../core/workbook/workbook-plan';
import { cannotKey } from './cannot-key';
import { WorkProgress } from './WorkProgress';

export interface Message {
  readonly intent: 'success' | 'info' | 'error';
  readonly text: string;
}

export interface WorkReportProps {
  readonly language: Language;
  /** From 0 to 1 while work is running. */
  readonly progress: number | undefined;
  readonly messages: readonly Message[];
  /** Kinds of operations that the host left out of plans. */
  readonly cannot: readonly Operation['kind'][];
  readonly onStop: () => void;
}

const useStyles = makeStyles({
  messages: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Shows the progress of work, a button that stops it, and the result. */
export function WorkReport({ language, progress, messages, cannot, onStop }: WorkReportProps) {
  const styles = useStyles();
  const words = paneTexts[language];
  return (
    <>
      {progress !== undefined && (
        <div>
          <Field validationMessage={words.working} validationState="none">
            <WorkProgress value={progress} label={words.working} />
          </Field>
          <Button size="small" onClick={onStop}>
            {words.stop}
          </Button>
        </div>
      )}
      <div aria-live="polite" className={styles.messages}>
        {messages.map(({ intent, text }) => (
          <MessageBar key={text} intent={intent} layout="multiline">
            <MessageBarBody>{text}</MessageBarBody>
          </MessageBar>
        ))}
        {cannot.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {fillSlots(words.leavesOut, { kinds: cannot.map((kind) => words[cannotKey(kind)]).join(words.listComma) })}
          </Text>
        )}
      </div>
    </>
  );
}
