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
