import { type RibbonPlace, ribbonActions } from '../addin/functions/ribbon-actions';
import type { ManifestKey } from '../core/words/manifest-texts';

export interface RibbonButton {
  readonly actionId: string;
  /** The key of its label in the manifest's words; with `Tip` appended, the key of its description. */
  readonly place: RibbonPlace;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: ManifestKey;
  readonly buttons: readonly RibbonButton[];
}

/** The facts in both manifests; their words are in core/words/…/manifest.ts. */
export const addIn = {
  /** Excel treats the manifests as two installations, so each has its id; the unified one hides the other. */
  xmlId: '7e575ee8-0a4a-49d3-b910-0e5274dd518e',
  unifiedId: '7b498eff-88f6-4f5b-968b-905ca71a0751',
  provider: 'Planfold',
  accentColor: '#1B66A8',
  /** The requirement sets of Office 2021. */
  requirements: [
    { name: 'SharedRuntime', version: '1.1' },
    { name: 'CustomFunctionsRuntime', version: '1.3' },
  ],
  tabId: 'Planfold.Tab',
  groups: [
    { id: 'Planfold.Targets', label: 'groupTargets', buttons: buttonsFor('split') },
    { id: 'Planfold.Results', label: 'groupResults', buttons: buttonsFor('scorecards', 'review', 'checks') },
    { id: 'Planfold.Help', label: 'groupHelp', buttons: buttonsFor('help') },
  ] satisfies readonly RibbonGroup[],
  /** The drawn sizes that manifests may name. */
  iconSizes: [16, 20, 24, 32, 40, 48, 64, 80],
} as const;

function buttonsFor(...places: readonly RibbonPlace[]): readonly RibbonButton[] {
  return places.map((place) => ({ place, actionId: ribbonActions.find((action) => action.place === place)!.id }));
}
