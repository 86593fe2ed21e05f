import { type RibbonPlace, ribbonActions } from '../addin/functions/ribbon-actions';
import type { ManifestKey } from '../core/words/manifest-texts';

export interface RibbonButton {
  readonly actionId: string;
  /** Its label, and with `Tip` behind it what it does, in the words of the manifest. */
  readonly place: RibbonPlace;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: ManifestKey;
  readonly buttons: readonly RibbonButton[];
}

/** What both manifests say of the add-in; its words are core/words/…/manifest.ts. */
export const addIn = {
  /** Two installations to Excel, so two ids; the unified manifest hides the other. */
  xmlId: '7e575ee8-0a4a-49d3-b910-0e5274dd518e',
  unifiedId: '7b498eff-88f6-4f5b-968b-905ca71a0751',
  provider: 'Planfold',
  accentColor: '#1B66A8',
  /** What Office 2021 has. */
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
  /** Of what is drawn, the sizes that manifests may name. */
  iconSizes: [16, 20, 24, 32, 40, 48, 64, 80],
} as const;

function buttonsFor(...places: readonly RibbonPlace[]): readonly RibbonButton[] {
  return places.map((place) => ({ place, actionId: ribbonActions.find((action) => action.place === place)!.id }));
}
