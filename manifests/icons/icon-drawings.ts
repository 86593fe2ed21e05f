import { ribbonActions } from '../../addin/functions/ribbon-actions';

/** Sizes for ribbons; 96 is for screens of triple density, 128 for stores. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;

/** Every SVG in this folder, and its drawn sizes in pixels. */
export const iconDrawings: readonly { readonly name: string; readonly sizes: readonly number[] }[] = [
  { name: 'planfold', sizes },
  ...ribbonActions.map(({ place }) => ({ name: place, sizes })),
  // For the unified manifest's package: `color` keeps its drawing in the middle 120 × 120, `outline` is all white.
  { name: 'color', sizes: [192] },
  { name: 'outline', sizes: [32] },
];
