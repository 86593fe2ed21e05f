import { areaAddress, onSheet } from '../../core/workbook/a1';
import type { ModelChart } from '../spreadsheet/workbook-model';
import { GoogleObject, type Signatures } from './google-object';
import type { GoogleRange } from './google-range';
import type { SheetsDocument } from './sheets-document';

export class GoogleChart extends GoogleObject {
  constructor(
    document: SheetsDocument,
    readonly chart: ModelChart,
  ) {
    super('EmbeddedChart', document.meter);
  }

  protected get signatures(): Signatures {
    return { getChartId: [''] };
  }

  getChartId() {
    return this.chart.id === '' ? null : Number(this.chart.id);
  }
}

/** The model keeps the settings as given. */
export class GoogleChartBuilder extends GoogleObject {
  private readonly ranges: string[] = [];
  private readonly options: { [name: string]: unknown } = {};
  private position: readonly number[] | undefined;

  constructor(
    private readonly document: SheetsDocument,
    private type = '',
  ) {
    super('EmbeddedChartBuilder', document.meter);
  }

  protected get signatures(): Signatures {
    return {
      ...{ addRange: ['@Range'], asColumnChart: [''], asBarChart: [''], asLineChart: [''], build: [''] },
      ...{ setNumHeaders: ['whole'], setTransposeRowsAndColumns: ['flag'], setOption: ['text option'] },
      setPosition: ['count count whole whole'],
    };
  }

  addRange(range: GoogleRange) {
    this.ranges.push(onSheet(range.sheet.name, areaAddress(range.area)));
    return this;
  }
  asColumnChart() {
    return this.as('column');
  }
  asBarChart() {
    return this.as('bar');
  }
  asLineChart() {
    return this.as('line');
  }
  setNumHeaders(count: number) {
    this.options.headers = count;
    return this;
  }
  setTransposeRowsAndColumns(isTransposed: boolean) {
    this.options.isTransposed = isTransposed;
    return this;
  }
  setPosition(row: number, column: number) {
    this.position = [row, column];
    return this;
  }
  setOption(name: string, value: unknown) {
    this.options[name] = value;
    return this;
  }
  build() {
    const { type, ranges, position, options } = this;
    if (!type || !position || ranges.length < 2) throw new Error('A chart has a type, a position and ranges.');
    return new GoogleChart(this.document, { id: '', settings: { type, ranges, position, ...options } });
  }

  private as(type: string) {
    this.type = type;
    return this;
  }
}
