import type { OptionKey } from '../words/template-words';
import type { PlainCell } from '../workbook/workbook-plan';
import type { WorkbookContent } from './content';
import type { Formula } from './formula';
import type { StaticListName } from './list-names';
import type { ValueType } from './value-type';

/** One row or one repeated column: what it is known by, what its labels show, and formulas of its own. */
export interface ListEntry {
  readonly id: PlainCell;
  /** The word that it is shown as; the id then is its key. */
  readonly option?: OptionKey;
  readonly cells: { readonly [column: string]: PlainCell };
  readonly formulas?: { readonly [column: string]: Formula };
  readonly type?: ValueType;
  readonly options?: { readonly [column: string]: readonly OptionKey[] };
}

/** Lists that lie in the templates themselves. */
export type StaticLists = { readonly [L in StaticListName]: (content: WorkbookContent) => readonly ListEntry[] };
