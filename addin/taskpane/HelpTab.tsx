import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import { paneTexts } from '../../core/words/pane-texts';
import type { SelfTestAction } from './self-test/SelfTest';

const SelfTest = lazy(async () => {
  const { SelfTest: loaded } = await import(/* webpackChunkName: "self-test-view" */ './self-test/SelfTest');
  return { default: loaded };
});

export interface HelpLinks {
  readonly guide?: string;
  readonly functions?: string;
  readonly privacy?: string;
}

export interface HelpTabProps {
  readonly language: Language;
  /** Empty if nothing is published. */
  readonly links: HelpLinks;
  /** Undefined if the host does not calculate. */
  readonly selfTest: SelfTestAction | undefined;
  readonly selfTestVisits: number;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  link: { color: tokens.colorBrandForegroundLink },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  selfTest: { marginTop: tokens.spacingVerticalM },
});

/** Shows the first steps, links to the documentation, and the self-test. */
export function HelpTab({ language, links, selfTest, selfTestVisits }: HelpTabProps) {
  const styles = useStyles();
  const words = paneTexts[language];
  const steps = [
    fillSlots(words.helpType, { tab: words.title }),
    fillSlots(words.helpInsert, { tab: words.tabSheets }),
    fillSlots(words.helpClose, { action: words.closeMonth }),
  ];
  const shown = [
    [words.helpPage, links.guide],
    [words.helpFunctions, links.functions],
    [words.helpPrivacy, links.privacy],
  ].filter(([, address]) => address);
  return (
    <>
      <h2 className={styles.heading}>{words.helpFirst}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
      {shown.length > 0 && (
        <div className={styles.links}>
          {shown.map(([text, address]) => (
            <a key={text} className={styles.link} href={address} target="_blank" rel="noopener noreferrer">
              {text}
            </a>
          ))}
        </div>
      )}
      {selfTest && (
        <div className={styles.selfTest}>
          <Suspense>
            <SelfTest language={language} run={selfTest} visits={selfTestVisits} />
          </Suspense>
        </div>
      )}
    </>
  );
}
