import { Button, Field, makeStyles, Select, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { PeriodKind } from '../../core/calendar/business-period';
import { missingSheets } from '../../core/life/missing-sheets';
import { templates } from '../../core/templates/catalogue';
import { defaultName } from '../../core/templates/default-name';
import type { Template } from '../../core/templates/template';
import { fillSlots } from '../../core/words/fill-slots';
import { type Language, languages } from '../../core/words/language';
import { loadWords } from '../../core/words/load-words';
import { languageNames, type PaneTexts, paneTexts } from '../../core/words/pane-texts';
import type { SheetSummary } from '../../core/workbook/sheet-host';
import { SheetPicture } from './SheetPicture';
import { StateBadge } from './StateBadge';
import { sheetIdOf, sheetOf } from './sheet-actions';
import { nameOf, periodChoice, presentSheets, purposeOf, statusOf, statusText } from './sheet-status';
import type { WorkbookState } from './workbook-state';

export interface SheetDetailsProps {
  readonly id: Template['id'];
  /** The pane's language. */
  readonly language: Language;
  readonly state: WorkbookState;
  readonly isWorking: boolean;
  readonly onBack: () => void;
  readonly onInsert: (template: Template, period: string, language: Language) => void;
  readonly onUpdate: (sheet: SheetSummary, language: Language) => void;
  readonly onFreeze: (sheet: SheetSummary) => void;
  readonly onFillHolidays: (language: Language) => void;
}

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', paddingInline: 0, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', ':focus': { outline: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, flexGrow: 1 },
  also: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const periodWords = {
  month: 'periodMonth',
  quarter: 'periodQuarter',
  year: 'periodYear',
} as const satisfies { readonly [K in PeriodKind]: keyof PaneTexts };

/** Shows one sheet: its purpose, period and picture, and the actions on it. */
export function SheetDetails(props: SheetDetailsProps) {
  const { id, language, state, isWorking, onBack, onInsert, onUpdate, onFreeze, onFillHolidays } = props;
  const styles = useStyles();
  const words = paneTexts[language];
  const template = templates.find((each) => each.id === id)!;
  const { periods, current } = periodChoice(template, state);
  const [period, setPeriod] = useState(current);
  const [sheetLanguage, setSheetLanguage] = useState(state.language ?? language);
  const areWordsLoaded = useWords(sheetLanguage);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const sheet = sheetOf(state, template, period);
  const status = statusOf(template, sheet ? [sheet] : []);
  const isOpen = sheet !== undefined && status !== 'closed';
  const along = missingSheets(sheetIdOf(template, period), presentSheets(state), templates)
    .filter((each) => each.template !== template.id)
    .map((each) => defaultName(each, language));

  return (
    <>
      <Button appearance="transparent" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {words.backToAll}
      </Button>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {nameOf(template, language)}
      </h2>
      <StateBadge status={status} text={statusText(status, 1, words)} />
      <Text>{purposeOf(template, language)}</Text>
      {template.period && (
        <Field label={words[periodWords[template.period]]}>
          <Select value={period} onChange={(_, { value }) => setPeriod(value)} name="period">
            {periods.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.sheetLanguage}>
        <Select
          value={sheetLanguage}
          onChange={(_, { value }) => setSheetLanguage(value as Language)}
          name="sheetLanguage"
        >
          {languages.map((code) => (
            <option key={code} value={code}>
              {languageNames[code]}
            </option>
          ))}
        </Select>
      </Field>
      {!sheet && along.length > 0 && (
        <Text size={200} className={styles.also}>
          {fillSlots(words.madeAlong, { names: along.join(words.listComma) })}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          appearance={sheet ? 'secondary' : 'primary'}
          className={styles.button}
          disabledFocusable={isWorking || sheet !== undefined}
          onClick={() => onInsert(template, period, sheetLanguage)}
        >
          {words.insertSheet}
        </Button>
        <Button
          appearance={isOpen ? 'primary' : 'secondary'}
          className={styles.button}
          disabledFocusable={isWorking || !isOpen}
          onClick={() => sheet && onUpdate(sheet, sheetLanguage)}
        >
          {words.update}
        </Button>
        <Button
          className={styles.button}
          disabledFocusable={isWorking || !isOpen}
          onClick={() => sheet && onFreeze(sheet)}
        >
          {words.freeze}
        </Button>
        {template.offers === 'holidays' && (
          <Button className={styles.button} disabledFocusable={isWorking} onClick={() => onFillHolidays(sheetLanguage)}>
            {words.fillHolidays}
          </Button>
        )}
      </div>
      {areWordsLoaded && <SheetPicture template={template} language={sheetLanguage} words={words} />}
    </>
  );
}

/** Loads the words of a sheet's language, which may be another than the pane's; false until they are loaded. */
function useWords(language: Language): boolean {
  const [loaded, setLoaded] = useState<Language>();
  useEffect(() => {
    let isCurrent = true;
    void loadWords([], [language]).then(() => {
      if (isCurrent) setLoaded(language);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded === language;
}
