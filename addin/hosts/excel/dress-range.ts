/// <reference types="office-js" />
import type { CellStyle } from '../../../core/workbook/workbook-plan';

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

export function dressRange(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.background !== undefined) format.fill.color = `#${style.background}`;
  if (style.align !== undefined) format.horizontalAlignment = alignments[style.align];
  if (style.top) format.verticalAlignment = 'Top';
  if (style.wrap) format.wrapText = true;
}

/** Every cell of the area has the line, so there are lines between its rows, too. */
export function lineRange(range: Excel.Range, { borderTop, borderBottom }: CellStyle, rows: number): void {
  if (borderTop) line(range, 'EdgeTop', borderTop);
  if (borderBottom) line(range, 'EdgeBottom', borderBottom);
  const between = borderBottom ?? borderTop;
  if (between && rows > 1) line(range, 'InsideHorizontal', between);
}

function line(range: Excel.Range, edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal', color: string): void {
  const border = range.format.borders.getItem(edge);
  border.style = 'Continuous';
  border.color = `#${color}`;
}
