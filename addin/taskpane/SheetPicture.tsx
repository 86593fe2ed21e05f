import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Block, Template } from '../../core/templates/template';
import type { Language } from '../../core/words/language';
import type { PaneTexts } from '../../core/words/pane-texts';
import { labelText } from '../../core/words/template-words';
import { nameOf } from './sheet-status';

const MOST_WORDS = 7;
const BARS = [5, 8, 6, 10, 7, 12, 9, 14];

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    margin: 0,
  },
  words: { display: 'flex', flexWrap: 'wrap', gap: '1px' },
  word: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
  cells: {
    height: '18px',
    marginTop: '1px',
    backgroundImage: `repeating-linear-gradient(${tokens.colorNeutralStroke2} 0 1px, transparent 1px 6px)`,
  },
  heading: { display: 'block', color: tokens.colorNeutralForeground2 },
  lines: { border: `1px dashed ${tokens.colorNeutralStroke1}`, height: '14px', marginTop: '2px' },
  bar: { fill: tokens.colorBrandBackground },
});

export interface SheetPictureProps {
  readonly template: Template;
  /** The sheet's language. */
  readonly language: Language;
  /** The pane's texts. */
  readonly words: PaneTexts;
}

/** Draws a sheet in miniature: its title and blocks with their header words, from top to bottom. */
export function SheetPicture({ template, language, words }: SheetPictureProps) {
  const styles = useStyles();
  return (
    <div className={styles.sheet} role="img" aria-label={toDescription(template, language, words)}>
      <Text size={200} weight="semibold">
        {nameOf(template, language)}
      </Text>
      {template.blocks.map((block) => {
        const all = headerWords(block, language);
        const title = block.title ? labelText(block.title, language) : words[partWords[block.kind]];
        return (
          <div key={block.key}>
            <Text size={100} className={styles.heading}>
              {title}
            </Text>
            {all.length > 0 && (
              <div className={styles.words}>
                {all.slice(0, MOST_WORDS).map((word) => (
                  <span key={word} className={styles.word}>
                    {word}
                  </span>
                ))}
                {all.length > MOST_WORDS && <span className={styles.word}>+ {all.length - MOST_WORDS}</span>}
              </div>
            )}
            {body(block)}
          </div>
        );
      })}
    </div>
  );

  function body({ kind }: Block) {
    switch (kind) {
      case 'table':
      case 'facts':
        return <div className={styles.cells} />;
      case 'words':
      case 'drafts':
        return <div className={styles.lines} />;
      case 'chart':
        return (
          <svg viewBox="0 0 80 16" width="100%" height="32" aria-hidden="true" focusable="false">
            {BARS.map((height, i) => (
              <rect key={height} className={styles.bar} x={2 + i * 10} y={16 - height} width="7" height={height} />
            ))}
          </svg>
        );
      case 'fields':
        return null;
    }
  }
}

const partWords = {
  fields: 'partFields',
  table: 'partTable',
  facts: 'partFacts',
  words: 'partWords',
  drafts: 'partDrafts',
  chart: 'partChart',
} as const satisfies { readonly [K in Block['kind']]: keyof PaneTexts };

function headerWords(block: Block, language: Language): readonly string[] {
  const texts = () => {
    switch (block.kind) {
      case 'fields':
        return block.fields.map(({ key }) => labelText(key, language));
      case 'table':
        return block.columns.map(({ key, repeat }) => labelText(key, language) + (repeat ? ' …' : ''));
      case 'facts':
        return block.facts.map(({ key }) => labelText(key, language));
      case 'words':
        return block.prompts.map((key) => labelText(key, language));
      case 'drafts':
      case 'chart':
        return [];
    }
  };
  return [...new Set(texts())];
}

function toDescription({ blocks }: Template, language: Language, words: PaneTexts): string {
  const parts = blocks.map((block) => {
    const title = block.title ? [labelText(block.title, language)] : [];
    return [words[partWords[block.kind]], ...title, ...headerWords(block, language)].join(words.listComma);
  });
  return `${words.picture}. ${parts.join('. ')}`;
}
