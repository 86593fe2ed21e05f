import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneTexts } from '../../../core/words/pane-texts';
import { shown } from './report-text';
import type { Difference } from './self-test-report';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  where: { width: '42%' },
  place: { fontWeight: tokens.fontWeightRegular },
});

export interface DifferenceTableProps {
  readonly caption: string;
  readonly differences: readonly Difference[];
  readonly words: PaneTexts;
}

/** Lists differences: the place, the expected value and the one found. */
export function DifferenceTable({ caption, differences, words }: DifferenceTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.where}`}>
            {words.selfTestWhere}
          </th>
          <th scope="col" className={styles.cell}>
            {words.selfTestExpected}
          </th>
          <th scope="col" className={styles.cell}>
            {words.selfTestFound}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ where, expected, found }) => (
          <tr key={where + (typeof expected === 'string' && expected.startsWith('=') ? ' =' : '')}>
            <th scope="row" className={`${styles.cell} ${styles.place}`}>
              {where}
            </th>
            <td className={styles.cell}>{shown(expected, words)}</td>
            <td className={styles.cell}>{shown(found, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
