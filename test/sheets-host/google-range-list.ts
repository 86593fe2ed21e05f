import type { ModelLook } from '../spreadsheet/workbook-model';
import type { EnumValue } from './google-object';
import { GoogleObject, type Signatures } from './google-object';
import { type GoogleRange, withFormat } from './google-range';
import type { SheetsDocument } from './sheets-document';

const signatures: Signatures = {
  ...{ getRanges: [''], setNumberFormat: ['text'], setFontWeight: ['text?'], setFontStyle: ['text?'] },
  ...{ setFontSize: ['count'], setFontColor: ['color?'], setBackground: ['color?'], setHorizontalAlignment: ['text?'] },
  ...{ setVerticalAlignment: ['text?'], setWrap: ['flag'] },
  setBorder: ['flag? flag? flag? flag? flag? flag?', 'flag? flag? flag? flag? flag? flag? color? @BorderStyle?'],
};

type Edge = boolean | null;

export class GoogleRangeList extends GoogleObject {
  constructor(
    document: SheetsDocument,
    private readonly ranges: readonly GoogleRange[],
  ) {
    super('RangeList', document.meter);
  }

  protected get signatures(): Signatures {
    return signatures;
  }

  getRanges() {
    return this.ranges;
  }
  setNumberFormat(format: string) {
    for (const range of this.ranges) range.change((cell) => withFormat(cell, format));
    return this;
  }
  setFontWeight(weight: string) {
    if (!['bold', 'normal'].includes(weight)) throw new Error(`Invalid argument: ${weight}`);
    return this.look({ bold: weight === 'bold' });
  }
  setFontStyle(style: string) {
    if (!['italic', 'normal'].includes(style)) throw new Error(`Invalid argument: ${style}`);
    return this.look({ italic: style === 'italic' });
  }
  setFontSize(size: number) {
    return this.look({ size });
  }
  setFontColor(color: string) {
    return this.look({ color: color.slice(1) });
  }
  setBackground(color: string) {
    return this.look({ background: color.slice(1) });
  }
  setHorizontalAlignment(horizontal: string) {
    if (!['left', 'center', 'right', 'normal'].includes(horizontal)) throw new Error(`Invalid argument: ${horizontal}`);
    return this.look({ horizontal });
  }
  setVerticalAlignment(vertical: string) {
    if (!['top', 'middle', 'bottom'].includes(vertical)) throw new Error(`Invalid argument: ${vertical}`);
    return this.look({ vertical });
  }
  setWrap(wrap: boolean) {
    return this.look({ wrap });
  }

  /** Sets the edges of each range and the lines between its rows. */
  setBorder(
    top: Edge,
    _: Edge,
    bottom: Edge,
    __: Edge,
    ___: Edge,
    horizontal: Edge,
    color = '#000000',
    style?: EnumValue,
  ) {
    const line = `${color} ${style?.name ?? 'SOLID'}`;
    for (const range of this.ranges) {
      const { row, rows } = range.area;
      range.change((cell, at) => ({
        ...cell,
        look: {
          ...cell.look,
          borders: {
            ...cell.look?.borders,
            ...((at === row ? top : horizontal) && { top: line }),
            ...((at === row + rows - 1 ? bottom : horizontal) && { bottom: line }),
          },
        },
      }));
    }
    return this;
  }

  private look(part: ModelLook) {
    for (const range of this.ranges) range.look(part);
    return this;
  }
}
