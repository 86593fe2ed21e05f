import type { ListEntry } from '../templates/list-entry';
import type { ListName } from '../templates/list-names';
import type { Presence } from './left-out';
import type { PlacedBlock } from './placed-blocks';
import type { SheetLayout } from './sheet-layout';

export interface LayoutRequest extends Pick<SheetLayout, 'id' | 'template' | 'name' | 'days' | 'year' | 'content'> {
  readonly presence: Presence;
  readonly listOf: (list: ListName) => readonly ListEntry[];
}

/** A block in its place, and the first row below it; undefined where the workbook has not what it asks for. */
export type Placed = { readonly block: PlacedBlock; readonly next: number } | undefined;
