import { parse } from '../../core/calculator/parse';
import { sheetsIn, withSheetGone, withSheetRenamed } from '../excel-host/sheet-references';
import { isTextFormat } from '../spreadsheet/is-text-format';
import { type ModelCell, type ModelSheet, WorkbookModel } from '../spreadsheet/workbook-model';
import { type Cells, contains, overlaps } from './cells';
import { changeFormulas, changeSources } from './change-references';
import { fromLocal } from './local-formula';
import { Meter } from './meter';
import { toTyped } from './typed-input';
import { isAllowed } from './typed-rules';

export interface ProtectionState {
  readonly kind: 'SHEET' | 'RANGE';
  area: Cells;
  description: string;
  unprotected: readonly Cells[];
  readonly editors: Set<string>;
  canDomainEdit: boolean;
}

export interface MetadataState {
  readonly key: string;
  value: string;
  readonly visibility: string;
}

/** What Sheets keeps of a sheet and other spreadsheets do not. */
export interface SheetExtras {
  readonly id: number;
  protections: ProtectionState[];
  metadata: MetadataState[];
}

const MOST_CELLS = 10_000_000;
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export interface DocumentSettings {
  readonly locale?: string;
  readonly zone?: string;
  /** Everybody who may type, by e-mail address; the first one owns the document. */
  readonly users?: readonly string[];
  /** The members of groups, by the group's e-mail address, which is one of the users. */
  readonly groups?: { readonly [group: string]: readonly string[] };
  /** Whether the script may ask who uses it; the scopes of its manifest do not allow it. */
  readonly hasUserScope?: boolean;
  /** Whether Google then tells. */
  readonly tellsUser?: boolean;
  /** Whether nobody can be made an editor of cells who cannot open the spreadsheet. */
  readonly refusesStrangers?: boolean;
  /** Whether formulas and apostrophes in front are what they are also in cells of plain text, as some say of Sheets. */
  readonly readsPlainText?: boolean;
  /** Whether custom formats with a part for text alone count as plain text. */
  readonly takesTextFormatsForText?: boolean;
  /** As where a script is not bound to a document. */
  readonly hasNoDocumentLock?: boolean;
}

/** A spreadsheet of Google's with its people, without a screen and without Google. */
export class SheetsDocument {
  readonly model = new WorkbookModel();
  readonly meter = new Meter();
  readonly properties = new Map<string, string>();
  readonly locale: string;
  readonly zone: string;
  readonly users: readonly string[];
  readonly settings: DocumentSettings;
  user: string;
  isLocked = false;
  /** Another script has the lock. */
  isLockedElsewhere = false;
  /** Names whose cells are gone. */
  readonly brokenNames = new Set<string>();
  readonly extras = new Map<string, SheetExtras>();
  active: { sheet: string; area: Cells };
  private made = 0;
  private isTyping = false;

  constructor(settings: DocumentSettings = {}) {
    this.settings = settings;
    this.locale = settings.locale ?? 'en_US';
    this.zone = settings.zone ?? 'Asia/Taipei';
    this.users = settings.users ?? ['owner@example.com'];
    this.user = this.users[0]!;
    this.addSheet('Sheet1', { rows: 1000, columns: 26 });
    this.active = { sheet: 'Sheet1', area: { row: 1, column: 1, rows: 1, columns: 1 } };
  }

  get owner(): string {
    return this.users[0]!;
  }

  knows(email: string): boolean {
    return this.isAmong(new Set(this.users), email);
  }

  /** Whether somebody is one of these, or in a group that is; the owner always is. */
  isAmong(people: ReadonlySet<string>, user: string): boolean {
    const groups = Object.entries(this.settings.groups ?? {});
    const isMember = groups.some(([group, members]) => people.has(group) && members.includes(user));
    return user === this.owner || people.has(user) || isMember;
  }

  nextId(): number {
    return ++this.made * 1117;
  }

  extrasOf(sheet: ModelSheet): SheetExtras {
    return this.extras.get(sheet.id)!;
  }

  sheetWithId(id: number): ModelSheet | undefined {
    return this.model.sheets.find((sheet) => this.extrasOf(sheet).id === id);
  }

  addSheet(name: string, size: { readonly rows: number; readonly columns: number }, at?: number): ModelSheet {
    this.demandName(name);
    const sheet = this.model.addSheet(name, size, at);
    this.extras.set(sheet.id, { id: this.nextId(), protections: [], metadata: [] });
    this.demandCells();
    return sheet;
  }

  renameSheet(sheet: ModelSheet, name: string): void {
    if (name === sheet.name) return;
    this.demandName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    changeFormulas(this.model, before, (formula) => withSheetRenamed(formula, before, name));
    changeSources(this.model, (area) => (area.sheet === before ? { ...area, sheet: name } : area));
    for (const [key, area] of this.model.names) {
      if (area.sheet === before) this.model.names.set(key, { ...area, sheet: name });
    }
    if (this.active.sheet === before) this.active = { ...this.active, sheet: name };
    this.model.changed();
  }

  deleteSheet(sheet: ModelSheet): void {
    const others = this.model.sheets.filter((each) => each !== sheet && each.visibility === 'visible');
    if (others.length === 0) throw new Error("You can't remove all the sheets in a document.");
    for (const [name, area] of this.model.names) if (area.sheet === sheet.name) this.brokenNames.add(name);
    this.model.removeSheet(sheet);
    this.extras.delete(sheet.id);
    changeFormulas(this.model, sheet.name, (formula) => withSheetGone(formula, sheet.name));
    changeSources(this.model, (area) => (area.sheet === sheet.name ? undefined : area));
    if (this.active.sheet === sheet.name) this.activate(others[0]!, { row: 1, column: 1, rows: 1, columns: 1 });
  }

  activate(sheet: ModelSheet, area: Cells): void {
    this.active = { sheet: sheet.name, area };
  }

  /** For what a script or a person changes. */
  demandEdit(sheet: ModelSheet, area: Cells, user = this.user): void {
    if (!this.isTyping) this.demandLock();
    for (const protection of this.extrasOf(sheet).protections) {
      if (this.isAmong(protection.editors, user) || protection.canDomainEdit) continue;
      if (!overlaps(protection.area, area) && protection.kind === 'RANGE') continue;
      if (protection.kind === 'SHEET' && protection.unprotected.some((free) => contains(free, area))) continue;
      throw new Error(PROTECTED);
    }
  }

  /** A script that writes has the lock, or another one would come in between. */
  demandLock(): void {
    if (!this.isLocked) throw new Error('Something is written without the lock');
  }

  /** Somebody types into a cell; throws what that person is told where it is refused. */
  typeAs(user: string, name: string, row: number, column: number, value: string | number): void {
    const sheet = this.model.sheetNamed(name);
    if (sheet?.visibility !== 'visible') throw new Error('There is no such sheet to be seen');
    if (row > sheet.rows || column > sheet.columns) throw new Error('There is no such cell');
    if (!this.mayType(user, sheet, row, column)) throw new Error(PROTECTED);
    const { validation, format } = sheet.cell(row, column);
    const typed = toTyped(value, format);
    if (validation && !isAllowed(typed, validation, this.model)) throw new Error(validation.message);
    this.put(sheet, row, column, value);
  }

  mayType(user: string, sheet: ModelSheet, row: number, column: number): boolean {
    this.isTyping = true;
    try {
      this.demandEdit(sheet, { row, column, rows: 1, columns: 1 }, user);
      return true;
    } catch {
      return false;
    } finally {
      this.isTyping = false;
    }
  }

  /** Puts something into a cell as if it was typed. */
  put(sheet: ModelSheet, row: number, column: number, input: unknown): void {
    const before = sheet.cell(row, column);
    const isRead = this.settings.readsPlainText && typeof input === 'string' && /^\s*[='+]/.test(input);
    const isText = isTextFormat(before.format, this.settings.takesTextFormatsForText === true);
    const format = isRead ? undefined : isText ? '@' : before.format;
    const { value, formula, format: comes } = toTyped(input, format);
    const { value: _, formula: __, ...rest } = before;
    const next: ModelCell = {
      ...rest,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula: this.checked(fromLocal(formula, this.locale)) }),
      ...(comes && (rest.format ?? 'General') === 'General' && { format: comes }),
    };
    sheet.change({ row, column, rows: 1, columns: 1 }, () => next);
    this.model.changed();
  }

  /** A formula that cannot be read is refused, and one that names a sheet which comes only later finds it never. */
  checked(formula: string): string {
    try {
      parse(formula.replaceAll('#REF!', 'A1'));
    } catch {
      throw new Error('Formula parse error.');
    }
    const missing = sheetsIn(formula).find((name) => !this.model.sheetNamed(name));
    if (missing !== undefined) throw new Error(`Unresolved sheet name '${missing}'.`);
    return formula;
  }

  demandCells(): void {
    const cells = this.model.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells > MOST_CELLS) {
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    }
  }

  private demandName(name: string, self?: ModelSheet): void {
    const other = this.model.sheetNamed(name);
    if (other && other !== self)
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    if (name.trim() === '' || name.length > 100)
      throw new Error('The sheet name must be from 1 to 100 characters long.');
  }
}
