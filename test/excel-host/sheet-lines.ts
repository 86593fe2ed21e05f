import type { ModelSheet } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import { demandAllowed } from './sheet-protection';

/** In points, as Excel measures both. */
const standard = { columns: 48, rows: 15 };
const words = {
  columns: { hidden: 'columnHidden', size: 'columnWidth', option: 'allowFormatColumns' },
  rows: { hidden: 'rowHidden', size: 'rowHeight', option: 'allowFormatRows' },
};
const MOST_LINES = 20_000;

export interface Line {
  readonly kind: 'rows' | 'columns';
  readonly first: number;
  readonly count: number;
}

export interface LineProperties {
  readonly [name: string]: unknown;
  readonly format?: { readonly [size: string]: unknown };
}

/** Sizes and visibility of a sheet's rows or columns. */
export class SheetLines {
  constructor(
    readonly sheet: ModelSheet,
    readonly kind: 'rows' | 'columns',
  ) {}

  get sizes(): Map<number, number> {
    return this.kind === 'rows' ? this.sheet.heights : this.sheet.widths;
  }

  get hidden(): Set<number> {
    return this.kind === 'rows' ? this.sheet.hiddenRows : this.sheet.hiddenColumns;
  }

  /** Excel reports size 0 for a hidden line. */
  sizeOf(line: number): number {
    return this.hidden.has(line) ? 0 : (this.sizes.get(line) ?? standard[this.kind]);
  }

  setSize(line: number, size: number): void {
    demand(size >= 0 && size <= (this.kind === 'rows' ? 409.5 : 1800), 'InvalidArgument');
    if (size === standard[this.kind]) this.sizes.delete(line);
    else this.sizes.set(line, size);
  }

  properties({ first, count }: Line, wanted: LineProperties): readonly object[] {
    const { hidden, size } = words[this.kind];
    demand(
      Object.keys(wanted).every((key) => key === hidden || key === 'format'),
      'NotImplemented',
    );
    demand(count <= 1_048_576, 'InvalidArgument');
    return Array.from({ length: count }, (_, i) => ({
      ...(wanted[hidden] === true && { [hidden]: this.hidden.has(first + i) }),
      ...(wanted.format && { format: { [size]: this.sizeOf(first + i) } }),
    }));
  }

  setProperties({ first, count }: Line, properties: readonly LineProperties[]): void {
    demandAllowed(this.sheet, words[this.kind].option);
    const { hidden, size } = words[this.kind];
    demand(Array.isArray(properties) && properties.length === count, 'InvalidArgument');
    properties.forEach(({ format, ...rest }, i) => {
      demand(
        Object.keys(rest).every((key) => key === hidden),
        'InvalidArgument',
      );
      demand(
        Object.keys(format ?? {}).every((key) => key === size),
        'NotImplemented',
      );
      const isHidden = rest[hidden];
      if (isHidden === true) this.hidden.add(first + i);
      if (isHidden === false) this.hidden.delete(first + i);
      if (format) this.setSize(first + i, Number(format[size]));
    });
  }
}

export function linesOf(sheet: ModelSheet, kind: 'rows' | 'columns'): SheetLines {
  return new SheetLines(sheet, kind);
}

/** Applied to all lines of the sheet, only showing and the standard size are supported. */
export function setLines(
  sheet: ModelSheet,
  { kind, first, count }: Line,
  { isHidden, size }: { readonly isHidden?: boolean; readonly size?: number | 'standard' },
): void {
  demandAllowed(sheet, words[kind].option);
  const lines = linesOf(sheet, kind);
  if (count > MOST_LINES || (kind === 'columns' && count === 16_384)) {
    demand(isHidden !== true && (size === undefined || size === 'standard'), 'NotImplemented');
    if (isHidden === false) lines.hidden.clear();
    if (size === 'standard') lines.sizes.clear();
    return;
  }
  for (let line = first; line < first + count; line++) {
    if (isHidden === true) lines.hidden.add(line);
    if (isHidden === false) lines.hidden.delete(line);
    if (size !== undefined) lines.setSize(line, size === 'standard' ? standard[kind] : size);
  }
}
