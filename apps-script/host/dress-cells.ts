import type { Area, CellStyle } from '../../core/workbook/workbook-plan';
import type { RangeList, Sheet } from './google-types';
import { joinAlike, rangeLists } from './join-areas';

export interface Look extends Area {
  readonly style: CellStyle;
}

/** What each part of a style is set by; parts are independent of each other, so that each is joined for itself. */
const setters: { readonly [P in keyof CellStyle]-?: (list: RangeList, value: NonNullable<CellStyle[P]>) => void } = {
  bold: (list, isBold) => list.setFontWeight(isBold ? 'bold' : 'normal'),
  italic: (list, isItalic) => list.setFontStyle(isItalic ? 'italic' : 'normal'),
  size: (list, size) => list.setFontSize(size),
  color: (list, color) => list.setFontColor(`#${color}`),
  background: (list, color) => list.setBackground(`#${color}`),
  align: (list, align) => list.setHorizontalAlignment(align),
  top: (list) => list.setVerticalAlignment('top'),
  wrap: (list) => list.setWrap(true),
  borderTop: (list, color) =>
    list.setBorder(true, null, null, null, null, true, `#${color}`, SpreadsheetApp.BorderStyle.SOLID),
  borderBottom: (list, color) =>
    list.setBorder(null, null, true, null, null, true, `#${color}`, SpreadsheetApp.BorderStyle.SOLID),
};

export function dressCells(sheet: Sheet, looks: readonly Look[]): void {
  for (const part of Object.keys(setters) as (keyof CellStyle)[]) dressPart(sheet, looks, part);
}

function dressPart(sheet: Sheet, looks: readonly Look[], part: keyof CellStyle): void {
  const set = setters[part] as (list: RangeList, value: unknown) => void;
  const items = looks.flatMap(({ style, ...area }) => {
    const what = style[part];
    return what === undefined ? [] : [{ area, what }];
  });
  for (const { what, areas } of joinAlike(items)) for (const list of rangeLists(sheet, areas)) set(list, what);
}
