import { demand } from './excel-error';
import { ExcelObject, NullObject } from './excel-object';
import { ExcelRange } from './excel-range';
import type { OnSheet } from './open-workbook';

export class PageLayout extends ExcelObject {
  constructor(readonly place: OnSheet) {
    super();
  }

  get orientation(): string {
    return String(this.place.sheet.print.orientation ?? 'Portrait');
  }

  set orientation(orientation: string) {
    demand(orientation === 'Portrait' || orientation === 'Landscape', 'InvalidArgument');
    this.set('orientation', orientation === 'Portrait' ? undefined : orientation);
  }

  get zoom(): object {
    return (this.place.sheet.print.zoom as object | undefined) ?? { scale: 100 };
  }

  set zoom(zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  }) {
    const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
    demand(
      Object.keys(zoom).every((key) => known.includes(key)),
      'InvalidArgument',
    );
    this.set('zoom', zoom.scale === 100 ? undefined : zoom);
  }

  setPrintTitleRows(rows: ExcelRange | string): void {
    const address = typeof rows === 'string' ? rows : rows.ownAddress;
    demand(/^\$?\d+:\$?\d+$/.test(address), 'InvalidArgument');
    this.set('titleRows', address.replaceAll('$', ''));
  }

  setPrintTitleColumns(columns: ExcelRange | string): void {
    const address = typeof columns === 'string' ? columns : columns.ownAddress;
    demand(/^\$?[A-Z]+:\$?[A-Z]+$/.test(address), 'InvalidArgument');
    this.set('titleColumns', address.replaceAll('$', ''));
  }

  getPrintTitleRowsOrNullObject(): ExcelRange | NullObject {
    return this.range('titleRows');
  }

  getPrintTitleColumnsOrNullObject(): ExcelRange | NullObject {
    return this.range('titleColumns');
  }

  private range(setting: string): ExcelRange | NullObject {
    const address = this.place.sheet.print[setting];
    if (typeof address !== 'string') return new NullObject();
    return ExcelRange.at(this.place.workbook, this.place.sheet, address);
  }

  private set(setting: string, value: unknown): void {
    const { [setting]: _, ...others } = this.place.sheet.print;
    this.place.sheet.print = value === undefined ? others : { ...others, [setting]: value };
  }
}
