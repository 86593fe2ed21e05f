import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

export interface PaneTabsProps<Name extends string> {
  readonly names: readonly Name[];
  readonly titles: { readonly [N in Name]: string };
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: {
    ...typographyStyles.body1Strong,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
});

const steps: { readonly [key: string]: number } = { ArrowRight: 1, ArrowLeft: -1 };

/** A strip of tabs for panels with the ids panel-…. Fluent's own brings a focus manager and is five times as large. */
export function PaneTabs<Name extends string>({ names, titles, selected, onSelect }: PaneTabsProps<Name>) {
  const styles = useStyles();
  const move = ({ key, currentTarget }: KeyboardEvent) => {
    const step = steps[key];
    if (!step) return;
    const next = names[(names.indexOf(selected) + step + names.length) % names.length]!;
    onSelect(next);
    currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" className={styles.list} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={name === selected}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
        >
          {titles[name]}
        </button>
      ))}
    </div>
  );
}
