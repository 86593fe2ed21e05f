import type { ScorePoint } from './score-point';

/** Scoring methods that need only one person's numbers. */
export const scoringMethods = ['ratio', 'linear', 'step', 'increment', 'deduct', 'bonus', 'binary', 'manual'] as const;
export type ScoringMethod = (typeof scoringMethods)[number];

export const directions = ['higher', 'lower'] as const;
export const lowerFormulas = ['line', 'inverse'] as const;

/** The rule for scoring an item, without the person's numbers. Scores are points; 100 is on target. */
export interface ItemRule {
  readonly method: ScoringMethod;
  /** The better side of the target. */
  readonly direction: (typeof directions)[number];
  readonly floor: number;
  readonly cap: number;
  /** The score on target (increment), without events (deduct), when met (binary). */
  readonly base: number;
  /** Points for each step or event. */
  readonly per: number;
  /** Points lost for each step on the wrong side; 0 takes `per`. */
  readonly less: number;
  /** The size of a step; 0 means 1 % of the target. */
  readonly unit: number;
  /** Whole targets up to this one count as allowances of events; 0 turns that off. */
  readonly events: number;
  readonly formula: (typeof lowerFormulas)[number];
  /** Points of a line, starts or ends of bands, or a rating scale; if empty, the method's default. */
  readonly points: readonly ScorePoint[];
}

const common: Omit<ItemRule, 'method'> = {
  direction: 'higher',
  floor: 0,
  cap: 120,
  base: 100,
  per: 20,
  less: 0,
  unit: 0,
  events: 2,
  formula: 'line',
  points: [],
};

/** The rule of each method before its settings are read. */
export const defaultRules: { readonly [M in ScoringMethod]: ItemRule } = {
  ratio: { ...common, method: 'ratio' },
  linear: { ...common, method: 'linear' },
  step: { ...common, method: 'step' },
  increment: { ...common, method: 'increment', per: 1 },
  deduct: { ...common, method: 'deduct', direction: 'lower', cap: 100 },
  bonus: { ...common, method: 'bonus', per: 1, cap: 10 },
  binary: { ...common, method: 'binary', direction: 'lower', cap: 100 },
  manual: { ...common, method: 'manual', cap: 100 },
};
