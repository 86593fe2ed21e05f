import { areaAddress } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook-plan';
import type { RangeList, Sheet } from './google-types';

type Cells = Omit<Area, 'sheet'>;

/** Areas that get the same treatment in one call. */
export interface Alike<T> {
  readonly what: T;
  readonly areas: Cells[];
}

/** Google receives the list as text, so its length is limited. */
const MOST_RANGES = 300;

/**
 * Groups the items into as few lists as their order allows: an area joins an earlier list of its kind if no later item
 * overlaps it.
 */
export function joinAlike<T>(items: readonly { readonly area: Cells; readonly what: T }[]): readonly Alike<T>[] {
  const groups: Alike<T>[] = [];
  const places = new Map<string, number>();
  for (const { area, what } of items) {
    const key = JSON.stringify(what);
    const place = places.get(key);
    const isCovered = (from: number) => groups.slice(from).some(({ areas }) => areas.some((each) => isOn(each, area)));
    if (place !== undefined && !isCovered(place + 1)) addArea(groups[place]!.areas, area);
    else places.set(key, groups.push({ what, areas: [area] }) - 1);
  }
  return groups;
}

/** Merges an area with the previous one if it is directly below it or to its right. */
export function joinAreas(areas: readonly Cells[]): readonly Cells[] {
  const joined: Cells[] = [];
  for (const area of areas) addArea(joined, area);
  return joined;
}

export function* rangeLists(sheet: Sheet, areas: readonly Cells[]): Iterable<RangeList> {
  for (let i = 0; i < areas.length; i += MOST_RANGES) {
    yield sheet.getRangeList(areas.slice(i, i + MOST_RANGES).map((area) => areaAddress(area)));
  }
}

function addArea(areas: Cells[], area: Cells): void {
  const last = areas.at(-1);
  const isBelow =
    last && last.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
  const isBeside =
    last && last.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
  if (isBelow) areas[areas.length - 1] = { ...last, rows: last.rows + area.rows };
  else if (isBeside) areas[areas.length - 1] = { ...last, columns: last.columns + area.columns };
  else areas.push(area);
}

function isOn(a: Cells, b: Cells): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
