import type { Parameter } from '../arguments/define';
import { reference as en } from './en/reference';
import type { Language } from './texts';
import { reference as zhHans } from './zh-hans/reference';
import { reference as zhHant } from './zh-hant/reference';

/** The frame of the function reference. */
export interface ReferenceTexts {
  readonly generated: string;
  readonly title: string;
  /** What holds for every function. */
  readonly rules: readonly string[];
  readonly parameter: string;
  readonly kind: string;
  readonly unit: string;
  readonly meaning: string;
  readonly result: string;
  readonly examples: string;
  readonly formula: string;
  readonly errors: string;
  readonly code: string;
  readonly text: string;
  readonly source: string;
  readonly since: string;
  readonly optional: string;
  readonly preset: string;
  readonly as: string;
  readonly kinds: { readonly [T in Parameter['type']]: string };
  readonly units: {
    readonly [U in 'money' | 'ratio' | 'count' | 'days' | 'date' | 'text' | 'points' | 'none']: string;
  };
}

export const referenceTexts: { readonly [L in Language]: ReferenceTexts } = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
