import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import { readNumber } from './convert';

/** Two cells are equal if they have the same key; a SheetError has its code as key. */
export type EqualityKey = number | string | boolean;

/** Ignores case; text that reads as a number equals that number, and a blank cell equals "". */
export function looseKey(cell: Cell): EqualityKey {
  if (typeof cell === 'string') return readNumber(cell) ?? cell.toLowerCase();
  if (cell === null) return '';
  return cell instanceof SheetError ? cell.code.toLowerCase() : cell;
}

/** Compares as MATCH does: blank cells and errors equal nothing. */
function strictKey(cell: Cell): EqualityKey | undefined {
  if (typeof cell === 'string') return cell.toLowerCase();
  return cell === null || cell instanceof SheetError ? undefined : cell;
}

/** Numbers the distinct values of a list of cells. */
interface Codes {
  readonly codeOf: ReadonlyMap<EqualityKey, number>;
  readonly codes: Int32Array;
  readonly id: number;
}

type Cells = readonly Cell[];
const noPlaces: readonly number[] = [];

/** Finds values in lists of cells. It identifies a list by reference, so lists must not change. */
export class LookupIndex {
  private readonly coded = new Map<Cells, Codes>();
  private codings = 0;
  private readonly joint = new Map<string, ReadonlyMap<number, readonly number[]>>();
  private readonly firsts = new Map<Cells, ReadonlyMap<EqualityKey, number>>();

  /** Positions at which every list holds its key, in order. Shorter lists are filled up with blanks. */
  placesOf(lists: readonly Cells[], keys: readonly EqualityKey[]): readonly number[] {
    const length = Math.max(...lists.map((cells) => cells.length));
    let id = String(length);
    let key = 0;
    const coded: Codes[] = [];
    for (let i = 0; i < lists.length; i++) {
      const codes = this.codesOf(lists[i]!, length);
      coded.push(codes);
      id += ` ${codes.id}`;
      const code = codes.codeOf.get(keys[i]!);
      if (code === undefined) return noPlaces;
      key = key * codes.codeOf.size + code;
    }
    let places = this.joint.get(id);
    if (!places) {
      places = gather(coded, length);
      this.joint.set(id, places);
    }
    return places.get(key) ?? noPlaces;
  }

  /** The first position of a number, text or logical value; undefined if there is none. */
  firstPlaceOf(cells: Cells, value: Cell): number | undefined {
    let places = this.firsts.get(cells);
    if (!places) {
      places = firstPlaces(cells);
      this.firsts.set(cells, places);
    }
    const key = strictKey(value);
    return key === undefined ? undefined : places.get(key);
  }

  private codesOf(cells: Cells, length: number): Codes {
    const known = this.coded.get(cells);
    if (known && known.codes.length >= length) return known;
    const codeOf = new Map<EqualityKey, number>();
    const codes = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const key = looseKey(cells[i] ?? null);
      const code = codeOf.get(key) ?? codeOf.size;
      codeOf.set(key, code);
      codes[i] = code;
    }
    const made = { codeOf, codes, id: this.codings++ };
    this.coded.set(cells, made);
    return made;
  }
}

function gather(coded: readonly Codes[], length: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i < length; i++) {
    let key = 0;
    for (const { codes, codeOf } of coded) key = key * codeOf.size + codes[i]!;
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  }
  return places;
}

function firstPlaces(cells: Cells): Map<EqualityKey, number> {
  const places = new Map<EqualityKey, number>();
  for (let i = 0; i < cells.length; i++) {
    const key = strictKey(cells[i]!);
    if (key !== undefined && !places.has(key)) places.set(key, i);
  }
  return places;
}
