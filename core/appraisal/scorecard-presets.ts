import type { ItemKey } from '../words/scorecard-texts';
import type { ItemRule, ScoringMethod } from './item-rule';

/** One line of a default card; its texts are in core/words under its key. */
export interface PresetItem {
  readonly key: ItemKey;
  readonly method: ScoringMethod;
  readonly direction: ItemRule['direction'];
  readonly cap: number;
  /** Settings and points as SCOREITEM takes them. */
  readonly pairs?: readonly (readonly [string | number, number])[];
}

/**
 * The items of the default cards. The first one is the denominator of others: it is 1 if a target is present and
 * acknowledged, and has weight 0, because having a target should earn no points.
 */
export const scorecardItems: readonly PresetItem[] = [
  { key: 'plannedTarget', method: 'binary', direction: 'higher', cap: 100 },
  { key: 'actualSales', method: 'ratio', direction: 'higher', cap: 120 },
  { key: 'newCustomers', method: 'ratio', direction: 'higher', cap: 120 },
  { key: 'visits', method: 'ratio', direction: 'higher', cap: 100 },
  { key: 'salesCalls', method: 'ratio', direction: 'higher', cap: 100 },
  { key: 'weeklyOrders', method: 'ratio', direction: 'higher', cap: 110 },
  {
    key: 'growth',
    method: 'linear',
    direction: 'higher',
    cap: 120,
    pairs: [
      [-0.1, 60],
      ['target', 100],
      ['target+0.15', 120],
    ],
  },
  { key: 'newProspects', method: 'ratio', direction: 'higher', cap: 100 },
  { key: 'lostCustomers', method: 'linear', direction: 'lower', cap: 110 },
  { key: 'conduct', method: 'deduct', direction: 'lower', cap: 100, pairs: [['per', 1]] },
  { key: 'reports', method: 'ratio', direction: 'higher', cap: 100 },
  { key: 'responses', method: 'ratio', direction: 'higher', cap: 100 },
  {
    key: 'collections',
    method: 'linear',
    direction: 'higher',
    cap: 110,
    pairs: [
      [0.8, 60],
      [0.95, 100],
      [1, 110],
    ],
  },
];

export const presetKeys = ['field', 'withCollections', 'inside', 'keyAccount'] as const;
export type PresetKey = (typeof presetKeys)[number];

/** Weights in the order of the items; each preset adds up to 100 and leaves out the items beyond its end. */
export const presetWeights: { readonly [P in PresetKey]: readonly number[] } = {
  field: [0, 30, 12, 8, 5, 5, 10, 6, 10, 5, 5, 4],
  withCollections: [0, 25, 10, 6, 4, 4, 8, 6, 9, 4, 5, 4, 15],
  inside: [0, 30, 12, 2, 14, 6, 8, 10, 6, 4, 4, 4],
  keyAccount: [0, 30, 5, 12, 2, 5, 14, 3, 16, 4, 5, 4],
};
