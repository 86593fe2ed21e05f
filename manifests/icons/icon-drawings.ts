import { ribbonActions } from '../../addin/functions/ribbon-actions';

/** What ribbons take, 96 for screens of three times the density, 128 for stores. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;

/** Every SVG of this folder and the sizes in pixels that it is drawn in. */
export const iconDrawings: readonly { readonly name: string; readonly sizes: readonly number[] }[] = [
  { name: 'planfold', sizes },
  ...ribbonActions.map(({ place }) => ({ name: place, sizes })),
  // The package of the unified manifest: what matters of `color` lies in the middle 120 × 120, `outline` is white alone.
  { name: 'color', sizes: [192] },
  { name: 'outline', sizes: [32] },
];
