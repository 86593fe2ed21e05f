import type { ListEntry } from '../templates/list-entry';
import type { ListName } from '../templates/list-names';
import type { Presence } from './left-out';
import type { PlacedBlock } from './placed-blocks';
import type { SheetLayout } from './sheet-layout';

export interface LayoutRequest extends Pick<SheetLayout, 'id' | 'template' | 'name' | 'days' | 'year' | 'content'> {
  readonly presence: Presence;
  readonly listOf: (list: ListName) => readonly ListEntry[];
}

/** A placed block and the first row below it; undefined if the workbook lacks a sheet that it needs. */
export type Placed = { readonly block: PlacedBlock; readonly next: number } | undefined;
