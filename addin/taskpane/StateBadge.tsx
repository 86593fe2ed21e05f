import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Status } from './sheet-status';

const useStyles = makeStyles({
  badge: {
    ...typographyStyles.caption1,
    alignSelf: 'flex-start',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid currentcolor`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground3,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  older: { color: tokens.colorStatusWarningForeground1 },
});

/** Names a sheet's state in a word; the colour only reinforces it. */
export function StateBadge({ status, text }: { readonly status: Status; readonly text: string }) {
  const styles = useStyles();
  const isThere = status === 'present' || status === 'several';
  return (
    <span className={mergeClasses(styles.badge, isThere && styles.good, status === 'older' && styles.older)}>
      {text}
    </span>
  );
}
