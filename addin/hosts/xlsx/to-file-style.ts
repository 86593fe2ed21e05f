import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../../../core/workbook/workbook-plan';

const FONT = { name: 'Calibri', size: 11 };

/** One object for each look, however many cells have it. */
export class FileStyles {
  private readonly keys = new WeakMap<CellStyle, string>();
  private readonly known = new Map<string, FileStyle | undefined>();

  /** Undefined for a cell that looks and behaves as any other. */
  styleOf(format: string | undefined, style: CellStyle | undefined, isInput: boolean): FileStyle | undefined {
    const key = `${isInput}\0${format}\0${style && this.keyOf(style)}`;
    if (!this.known.has(key)) this.known.set(key, toFileStyle(format, style, isInput));
    return this.known.get(key);
  }

  /** Cells that look alike share their style, so that few are ever seen. */
  private keyOf(style: CellStyle): string {
    const known = this.keys.get(style) ?? keyOf(style);
    this.keys.set(style, known);
    return known;
  }
}

/** Faster than JSON, which takes a second of a large workbook. */
function keyOf({
  bold,
  italic,
  size,
  color,
  background,
  align,
  top,
  wrap,
  borderTop,
  borderBottom,
}: CellStyle): string {
  return `${bold} ${italic} ${size} ${color} ${background} ${align} ${top} ${wrap} ${borderTop} ${borderBottom}`;
}

function toFileStyle(
  format: string | undefined,
  style: CellStyle | undefined,
  isInput: boolean,
): FileStyle | undefined {
  if (!format && !style && !isInput) return undefined;
  return {
    ...(format && { numFmt: format }),
    ...(style && toFileLook(style)),
    ...(isInput && { protection: { locked: false } }),
  };
}

function toFileLook(style: CellStyle): FileStyle {
  const { size, background, align, top, wrap } = style;
  return {
    font: { ...FONT, ...(size && { size }), ...fontChanges(style) },
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } } }),
    ...((align || top || wrap) && {
      alignment: {
        ...(align && { horizontal: align }),
        ...(top && { vertical: 'top' }),
        ...(wrap && { wrapText: true }),
      },
    }),
    ...toBorder(style),
  };
}

/** The look of a conditional format: what it changes, and the colour of a fill where Excel looks for it there. */
export function toDifference(style: CellStyle): FileStyle {
  const font = fontChanges(style);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.background && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: style.background } } }),
    ...toBorder(style),
  };
}

function fontChanges({ bold, italic, color }: CellStyle): NonNullable<FileStyle['font']> {
  return { ...(bold && { bold }), ...(italic && { italic }), ...(color && { color: { rgb: color } }) };
}

function toBorder({ borderTop, borderBottom }: CellStyle): Pick<FileStyle, 'border'> {
  if (!borderTop && !borderBottom) return {};
  return {
    border: {
      ...(borderTop && { top: { style: 'thin', color: { rgb: borderTop } } }),
      ...(borderBottom && { bottom: { style: 'thin', color: { rgb: borderBottom } } }),
    },
  };
}
