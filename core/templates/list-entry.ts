import type { OptionKey } from '../words/template-words';
import type { PlainCell } from '../workbook/workbook-plan';
import type { WorkbookContent } from './content';
import type { Formula } from './formula';
import type { StaticListName } from './list-names';
import type { ValueType } from './value-type';

/** One row or one repeated column: its id, the cells that label it, and its own formulas. */
export interface ListEntry {
  readonly id: PlainCell;
  /** The option shown as its label; the id is then the option's key. */
  readonly option?: OptionKey;
  readonly cells: { readonly [column: string]: PlainCell };
  readonly formulas?: { readonly [column: string]: Formula };
  readonly type?: ValueType;
  readonly options?: { readonly [column: string]: readonly OptionKey[] };
}

/** Lists that the templates define. */
export type StaticLists = { readonly [L in StaticListName]: (content: WorkbookContent) => readonly ListEntry[] };
