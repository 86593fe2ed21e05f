import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { width: '100%', accentColor: tokens.colorCompoundBrandBackground },
});

/** Shows the progress of long work, from 0 to 1, as the browser's own bar in the theme's colour. */
export function WorkProgress({ value, label }: { readonly value: number; readonly label: string }) {
  return <progress className={useStyles().bar} max={1} value={value} aria-label={label} />;
}
