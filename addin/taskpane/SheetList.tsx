import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Field,
  makeStyles,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type PaneTexts, paneTexts } from '../../core/language/pane-texts';
import { fillSlots, type Language } from '../../core/language/texts';
import { templates } from '../../core/templates/catalogue';
import type { Template } from '../../core/templates/template';
import type { WorkbookState } from './sheet-actions';
import { nameOf, purposeOf, type Status, sheetsOf, statusOf, statusText } from './sheet-status';

export interface SheetListProps {
  readonly language: Language;
  readonly state: WorkbookState;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onSelect: (template: Template) => void;
  /** Has the focus when the list comes back. */
  readonly lastSelected: Template | undefined;
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
  panel: { marginInline: 0 },
});

const groups = ['setup', 'plan', 'log', 'output'] as const satisfies readonly Template['group'][];
const groupWords = {
  setup: 'groupSetup',
  plan: 'groupPlan',
  log: 'groupLog',
  output: 'groupOutput',
} as const satisfies { readonly [G in Template['group']]: keyof PaneTexts };
const badgeColors = {
  absent: 'subtle',
  present: 'success',
  several: 'success',
  closed: 'informative',
  older: 'warning',
} as const satisfies { readonly [S in Status]: string };

/** All sheets there are, by group; what is typed into the box narrows them down. */
export function SheetList({ language, state, query, onQuery, onSelect, lastSelected }: SheetListProps) {
  const styles = useStyles();
  const words = paneTexts[language];
  const [opened, setOpened] = useState<readonly string[]>([lastSelected?.group ?? 'setup']);
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => last.current?.focus(), []);
  const wanted = query.trim().toLowerCase();
  const found = templates.filter((template) =>
    `${nameOf(template, language)} ${purposeOf(template, language)} ${template.id}`.toLowerCase().includes(wanted),
  );
  const shown = groups.filter((group) => found.some((template) => template.group === group));

  return (
    <>
      <Field label={words.find}>
        <SearchBox value={query} onChange={(_, { value }) => onQuery(value)} name="find" />
      </Field>
      <div aria-live="polite">
        {shown.length === 0 && <Text>{fillSlots(words.noneFound, { query: query.trim() })}</Text>}
      </div>
      <Accordion
        multiple
        collapsible
        openItems={wanted === '' ? [...opened] : [...groups]}
        onToggle={(_, { openItems }) => setOpened(openItems as string[])}
      >
        {shown.map((group) => (
          <AccordionItem key={group} value={group}>
            <AccordionHeader as="h2">
              {words[groupWords[group]]}
              <span className={styles.count}>{found.filter((template) => template.group === group).length}</span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ul className={styles.list}>{found.filter((template) => template.group === group).map(toItem)}</ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );

  function toItem(template: Template) {
    const sheets = sheetsOf(template, state);
    const status = statusOf(template, sheets);
    return (
      <li key={template.id}>
        <button
          type="button"
          className={styles.item}
          ref={template === lastSelected ? last : undefined}
          onClick={() => onSelect(template)}
        >
          <Text weight="semibold">{nameOf(template, language)}</Text>
          <Text size={200} className={styles.purpose}>
            {purposeOf(template, language)}
          </Text>
          {status !== 'absent' && (
            <Badge appearance="outline" color={badgeColors[status]} size="small">
              {statusText(status, sheets.length, words)}
            </Badge>
          )}
        </button>
      </li>
    );
  }
}
