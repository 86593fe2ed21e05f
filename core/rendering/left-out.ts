import { isSheetKey, type SheetKey } from '../words/sheet-words';

/** The sheets that a workbook has, by template. */
export type Presence = ReadonlySet<SheetKey>;

const OTHER_SHEET = /\{([A-Za-z]+)(?:@\w+)?\.(?!\.)/g;
const OWN_KEY = /\{(\w+)(?:\.\.\w+)?(?:\[\]|\^|\*|:head)?\}/g;

/** Decides which parts of a sheet can be shown. Records the missing sheets, and the sheet's own keys that are gone. */
export class LeftOut {
  readonly sheets = new Set<SheetKey>();
  private readonly keys = new Set<string>();

  constructor(private readonly presence: Presence) {}

  /** True if the workbook has the sheets, and this sheet the keys, that a formula needs. */
  allows(formula: string | undefined, key?: string): boolean {
    if (formula === undefined) return true;
    const isPossible = this.has([...formula.matchAll(OTHER_SHEET)].map(([, id = '']) => toSheetKey(id)));
    const isGone = [...formula.matchAll(OWN_KEY)].some(([, name]) => this.keys.has(name!));
    if (isPossible && !isGone) return true;
    if (key !== undefined) this.keys.add(key);
    return false;
  }

  /** Records the keys of a block without rows. */
  drop(keys: readonly string[]): void {
    for (const key of keys) this.keys.add(key);
  }

  isGone(key: string): boolean {
    return this.keys.has(key);
  }

  has(ids: readonly SheetKey[] = [], key?: string): boolean {
    const absent = ids.filter((id) => !this.presence.has(id));
    for (const id of absent) this.sheets.add(id);
    if (absent.length > 0 && key !== undefined) this.keys.add(key);
    return absent.length === 0;
  }
}

function toSheetKey(id: string): SheetKey {
  if (!isSheetKey(id)) throw new Error(`No sheet has the id ${id}`);
  return id;
}
