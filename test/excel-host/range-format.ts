import type { ModelCell, ModelLook } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import { ExcelObject } from './excel-object';
import type { ExcelRange } from './excel-range';
import { type Line, linesOf, setLines } from './sheet-lines';
import { demandAllowed } from './sheet-protection';

/** Turns #1F4E79 into the model's notation. */
export function toColor(color: unknown): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(String(color))?.[1];
  demand(digits !== undefined, 'InvalidArgument');
  return digits.toLowerCase();
}

function dress(range: ExcelRange, change: (look: ModelLook) => ModelLook): void {
  demandAllowed(range.sheet, 'allowFormatCells');
  const changed = new Map<ModelLook | undefined, ModelLook>();
  range.change((cell) => {
    const look = changed.get(cell.look) ?? change(cell.look ?? {});
    changed.set(cell.look, look);
    return { ...cell, look };
  });
}

function firstLook({ sheet, area }: ExcelRange): ModelLook {
  return sheet.cell(area.row, area.column).look ?? {};
}

export class RangeFormat extends ExcelObject {
  constructor(readonly range: ExcelRange) {
    super();
  }

  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  get fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get borders(): RangeBorders {
    return new RangeBorders(this.range);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get horizontalAlignment(): string {
    return firstLook(this.range).horizontal ?? 'General';
  }

  set horizontalAlignment(horizontal: string) {
    demand(['General', 'Left', 'Center', 'Right'].includes(horizontal), 'InvalidArgument');
    dress(this.range, (look) => ({ ...look, horizontal }));
  }

  get verticalAlignment(): string {
    return firstLook(this.range).vertical ?? 'Bottom';
  }

  set verticalAlignment(vertical: string) {
    demand(['Top', 'Center', 'Bottom'].includes(vertical), 'InvalidArgument');
    dress(this.range, (look) => ({ ...look, vertical }));
  }

  get wrapText(): boolean {
    return firstLook(this.range).wrap === true;
  }

  set wrapText(wrap: boolean) {
    dress(this.range, (look) => ({ ...look, wrap }));
  }

  get columnWidth(): number {
    return linesOf(this.range.sheet, 'columns').sizeOf(this.range.area.column);
  }

  set columnWidth(size: number) {
    setLines(this.range.sheet, this.line('columns'), { size });
  }

  get rowHeight(): number {
    return linesOf(this.range.sheet, 'rows').sizeOf(this.range.area.row);
  }

  set rowHeight(size: number) {
    setLines(this.range.sheet, this.line('rows'), { size });
  }

  set useStandardWidth(_isStandard: true) {
    setLines(this.range.sheet, this.line('columns'), { size: 'standard' });
  }

  set useStandardHeight(_isStandard: true) {
    setLines(this.range.sheet, this.line('rows'), { size: 'standard' });
  }

  private line(kind: 'rows' | 'columns'): Line {
    const { row, column, rows, columns } = this.range.area;
    return kind === 'rows' ? { kind, first: row, count: rows } : { kind, first: column, count: columns };
  }
}

class RangeFont extends ExcelObject {
  constructor(readonly range: ExcelRange) {
    super();
  }

  get bold(): boolean {
    return firstLook(this.range).bold === true;
  }

  set bold(bold: boolean) {
    dress(this.range, (look) => ({ ...look, bold }));
  }

  get italic(): boolean {
    return firstLook(this.range).italic === true;
  }

  set italic(italic: boolean) {
    dress(this.range, (look) => ({ ...look, italic }));
  }

  get size(): number {
    return firstLook(this.range).size ?? 11;
  }

  set size(size: number) {
    demand(size >= 1 && size <= 409, 'InvalidArgument');
    dress(this.range, (look) => ({ ...look, size }));
  }

  get color(): string {
    return `#${(firstLook(this.range).color ?? '000000').toUpperCase()}`;
  }

  set color(color: string) {
    const given = toColor(color);
    dress(this.range, (look) => ({ ...look, color: given }));
  }
}

class RangeFill extends ExcelObject {
  constructor(readonly range: ExcelRange) {
    super();
  }

  get color(): string {
    return `#${(firstLook(this.range).background ?? 'ffffff').toUpperCase()}`;
  }

  set color(color: string) {
    const background = toColor(color);
    dress(this.range, (look) => ({ ...look, background }));
  }
}

class RangeBorders extends ExcelObject {
  constructor(readonly range: ExcelRange) {
    super();
  }

  getItem(edge: string): RangeBorder {
    demand(edge in edges, 'InvalidArgument');
    return new RangeBorder(this.range, edge as keyof typeof edges);
  }
}

/** The side and the rows on which each edge draws a line. */
const edges = {
  EdgeTop: { side: 'top', of: (row: number, first: number, _last: number) => row === first },
  EdgeBottom: { side: 'bottom', of: (row: number, _first: number, last: number) => row === last },
  InsideHorizontal: { side: 'bottom', of: (row: number, _first: number, last: number) => row < last },
} as const;

class RangeBorder extends ExcelObject {
  constructor(
    readonly range: ExcelRange,
    readonly edge: keyof typeof edges,
  ) {
    super();
  }

  set style(style: string) {
    demand(style === 'Continuous', 'NotImplemented');
    this.draw('000000');
  }

  set color(color: string) {
    this.draw(toColor(color));
  }

  private draw(color: string): void {
    demandAllowed(this.range.sheet, 'allowFormatCells');
    const { side, of } = edges[this.edge];
    const { row: first, rows } = this.range.area;
    this.range.change((cell, row) =>
      of(row, first, first + rows - 1)
        ? { ...cell, look: { ...cell.look, borders: { ...cell.look?.borders, [side]: color } } }
        : cell,
    );
  }
}

class FormatProtection extends ExcelObject {
  constructor(readonly range: ExcelRange) {
    super();
  }

  get locked(): boolean {
    const { sheet, area } = this.range;
    return sheet.cell(area.row, area.column).isUnlocked !== true;
  }

  set locked(isLocked: boolean) {
    demandAllowed(this.range.sheet, 'allowFormatCells');
    if (isLocked) this.range.changeFilled(({ isUnlocked: _, ...cell }): ModelCell => cell);
    else this.range.change((cell) => ({ ...cell, isUnlocked: true }));
  }
}
