import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange } from '@univerjs/sheets/facade';
import type { CellStyle } from '../../../core/workbook/workbook-plan';

export function dressRange(grid: FUniver, range: FRange, style: CellStyle): void {
  const { bold, italic, size, color, background, align, top, wrap, borderTop, borderBottom } = style;
  if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
  if (italic !== undefined) range.setFontStyle(italic ? 'italic' : 'normal');
  if (size !== undefined) range.setFontSize(size);
  if (color !== undefined) range.setFontColor(`#${color}`);
  if (background !== undefined) range.setBackgroundColor(`#${background}`);
  // What the grid calls normal is right.
  if (align !== undefined) range.setHorizontalAlignment(align === 'right' ? 'normal' : align);
  if (top) range.setVerticalAlignment('top');
  if (wrap) range.setWrap(true);
  const { BorderType, BorderStyleTypes } = grid.Enum;
  if (borderTop) range.setBorder(BorderType.TOP, BorderStyleTypes.THIN, `#${borderTop}`);
  if (borderBottom) range.setBorder(BorderType.BOTTOM, BorderStyleTypes.THIN, `#${borderBottom}`);
}

const aligns = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;

/** The same look as the grid keeps it. */
export function toGridStyle(style: CellStyle): IStyleData {
  const { bold, italic, size, color, background, align, top, wrap, borderTop, borderBottom } = style;
  const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb: `#${rgb}` } });
  return {
    ...(bold !== undefined && { bl: toNumber(bold) }),
    ...(italic !== undefined && { it: toNumber(italic) }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: `#${color}` } }),
    ...(background !== undefined && { bg: { rgb: `#${background}` } }),
    ...(align !== undefined && { ht: aligns[align] }),
    ...(top && { vt: VerticalAlign.TOP }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...((borderTop || borderBottom) && {
      bd: { ...(borderTop && { t: line(borderTop) }), ...(borderBottom && { b: line(borderBottom) }) },
    }),
  };
}

function toNumber(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
