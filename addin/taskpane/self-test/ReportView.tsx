import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../core/words/language';
import { type PaneTexts, paneTexts } from '../../../core/words/pane-texts';
import { DifferenceTable } from './DifferenceTable';
import { factTexts, firstOfText, outcomeText, toReportText } from './report-text';
import type { SelfTestReport } from './self-test-report';

const useStyles = makeStyles({
  facts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

type Copying = 'notYet' | 'done' | 'refused';

/** Shows the result of a self-test, with a button that copies it. */
export function ReportView({ report, language }: { readonly report: SelfTestReport; readonly language: Language }) {
  const styles = useStyles();
  const words: PaneTexts = paneTexts[language];
  const comma = paneTexts[language].listComma;
  const [copying, setCopying] = useState<Copying>('notYet');
  const { differences, differenceCount } = report;
  const caption = firstOfText(report, words);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toReportText(report, words, comma));
      setCopying('done');
    } catch {
      setCopying('refused'); // no clipboard, or a frame without permission to use it
    }
  };

  return (
    <>
      <MessageBar intent={differenceCount === 0 ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>{outcomeText(report, words)}</MessageBarBody>
      </MessageBar>
      <ul className={styles.facts}>
        {factTexts(report, words, comma).map((text) => (
          <li key={text}>
            <Text size={200}>{text}</Text>
          </li>
        ))}
      </ul>
      <Button className={styles.button} onClick={copy}>
        {words.selfTestCopy}
      </Button>
      <div aria-live="polite">{copying === 'done' && <Text>{words.selfTestCopied}</Text>}</div>
      {copying === 'refused' && (
        <Field label={words.selfTestCopyByHand}>
          <Textarea
            readOnly
            rows={6}
            value={toReportText(report, words, comma)}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </Field>
      )}
      {differences.length < differenceCount && <Text>{caption}</Text>}
      {differences.length > 0 && <DifferenceTable caption={caption} differences={differences} words={words} />}
    </>
  );
}
