import { Field, Input, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import { type PaneTexts, paneTexts } from '../../core/words/pane-texts';
import { StateBadge } from './StateBadge';
import { type ListedSheet, sheetList } from './sheet-list';
import { nameOf, purposeOf, sheetsOf, statusOf, statusText } from './sheet-status';
import type { WorkbookState } from './workbook-state';

export interface SheetListProps {
  readonly language: Language;
  readonly state: WorkbookState;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onSelect: (sheet: ListedSheet) => void;
  /** Gets the focus when the list reappears. */
  readonly lastSelected: ListedSheet | undefined;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  purpose: { color: tokens.colorNeutralForeground2 },
  count: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalXS },
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  groupName: { ...typographyStyles.body1, display: 'inline', margin: 0 },
});

const groups = ['setup', 'plan', 'log', 'output'] as const satisfies readonly ListedSheet['group'][];
const groupWords = {
  setup: 'groupSetup',
  plan: 'groupPlan',
  log: 'groupLog',
  output: 'groupOutput',
} as const satisfies { readonly [G in ListedSheet['group']]: keyof PaneTexts };

/** Lists all sheets by group; the search box narrows them down. */
export function SheetList({ language, state, query, onQuery, onSelect, lastSelected }: SheetListProps) {
  const styles = useStyles();
  const words = paneTexts[language];
  const [opened, setOpened] = useState<readonly string[]>([lastSelected?.group ?? 'setup']);
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => last.current?.focus(), []);
  const wanted = query.trim().toLowerCase();
  const found = sheetList.filter((template) =>
    `${nameOf(template, language)} ${purposeOf(template, language)} ${template.id}`.toLowerCase().includes(wanted),
  );
  const shown = groups.filter((group) => found.some((template) => template.group === group));

  return (
    <>
      <Field label={words.find}>
        <Input type="search" value={query} onChange={(_, { value }) => onQuery(value)} name="find" />
      </Field>
      <div aria-live="polite">
        {shown.length === 0 && <Text>{fillSlots(words.noneFound, { query: query.trim() })}</Text>}
      </div>
      {shown.map((group) => {
        const sheets = found.filter((template) => template.group === group);
        return (
          <details
            key={group}
            open={wanted !== '' || opened.includes(group)}
            onToggle={({ currentTarget: { open } }) => {
              if (wanted === '')
                setOpened((before) => (open ? [...before, group] : before.filter((each) => each !== group)));
            }}
          >
            <summary className={styles.group}>
              <h2 className={styles.groupName}>{words[groupWords[group]]}</h2>
              <span className={styles.count}>{sheets.length}</span>
            </summary>
            <ul className={styles.list}>{sheets.map(toItem)}</ul>
          </details>
        );
      })}
    </>
  );

  function toItem(template: ListedSheet) {
    const sheets = sheetsOf(template, state);
    const status = statusOf(template, sheets);
    return (
      <li key={template.id}>
        <button
          type="button"
          className={styles.item}
          ref={template.id === lastSelected?.id ? last : undefined}
          onClick={() => onSelect(template)}
        >
          <Text weight="semibold">{nameOf(template, language)}</Text>
          <Text size={200} className={styles.purpose}>
            {purposeOf(template, language)}
          </Text>
          {status !== 'absent' && <StateBadge status={status} text={statusText(status, sheets.length, words)} />}
        </button>
      </li>
    );
  }
}
