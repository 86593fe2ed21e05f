import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../../../core/workbook/workbook-plan';

const FONT = { name: 'Calibri', size: 11 };

/** Keeps one object per look; few exist, as cells that look alike already share their style. */
export class FileStyles {
  private readonly known = new Map<CellStyle | undefined, Map<string, FileStyle | undefined>>();

  /** Undefined for a cell without format, style or input. */
  styleOf(format: string | undefined, style: CellStyle | undefined, isInput: boolean): FileStyle | undefined {
    const looks = this.known.get(style) ?? new Map<string, FileStyle | undefined>();
    this.known.set(style, looks);
    const key = isInput ? `${format} input` : (format ?? '');
    if (!looks.has(key)) looks.set(key, toFileStyle(format, style, isInput));
    return looks.get(key);
  }
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

/** The changes of a conditional format; Excel reads its fill colour from bgColor. */
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
