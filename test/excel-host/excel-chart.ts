import { ChartPart } from './chart-part';
import { ChartSeriesCollection } from './chart-series';
import { demand } from './excel-error';
import { ExcelObject } from './excel-object';
import { ExcelRange } from './excel-range';
import type { OnSheet } from './open-workbook';
import { linesOf } from './sheet-lines';
import { demandAllowed } from './sheet-protection';

type Settings = { readonly [name: string]: unknown };

export class ExcelChart extends ExcelObject {
  constructor(
    readonly place: OnSheet,
    readonly key: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.key;
  }

  get id(): string {
    return this.key;
  }

  get name(): unknown {
    return this.settings.name;
  }

  get left(): unknown {
    return this.settings.left;
  }

  set left(left: unknown) {
    this.keep(['left'], left);
  }

  get top(): unknown {
    return this.settings.top;
  }

  set top(top: unknown) {
    this.keep(['top'], top);
  }

  get width(): unknown {
    return this.settings.width;
  }

  set width(width: unknown) {
    this.keep(['width'], width);
  }

  get height(): unknown {
    return this.settings.height;
  }

  set height(height: unknown) {
    this.keep(['height'], height);
  }

  get title(): ChartTitle {
    return new ChartTitle(this, ['title']);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this, ['legend']);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this, ['axes']);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  setPosition(from: ExcelRange | string, to: ExcelRange | string = from): void {
    const { workbook, sheet } = this.place;
    const [first, last] = [from, to].map((cell) =>
      typeof cell === 'string' ? ExcelRange.at(workbook, sheet, cell) : cell,
    ) as [ExcelRange, ExcelRange];
    const { row, column, rows, columns } = first.getBoundingRect(last).area;
    const sum = (kind: 'rows' | 'columns', start: number, count: number) =>
      Array.from({ length: count }, (_, i) => linesOf(sheet, kind).sizeOf(start + i)).reduce((a, b) => a + b, 0);
    this.keep(['left'], sum('columns', 1, column - 1));
    this.keep(['top'], sum('rows', 1, row - 1));
    this.keep(['width'], sum('columns', column, columns));
    this.keep(['height'], sum('rows', row, rows));
  }

  delete(): void {
    demandAllowed(this.place.sheet, 'allowEditObjects');
    demand(
      this.place.sheet.charts.some(({ id }) => id === this.key),
      'ItemNotFound',
    );
    this.place.sheet.charts = this.place.sheet.charts.filter(({ id }) => id !== this.key);
  }

  keep(path: readonly (string | number)[], value: unknown): void {
    const { sheet } = this.place;
    demandAllowed(sheet, 'allowEditObjects');
    sheet.charts = sheet.charts.map((chart) =>
      chart.id === this.key ? { ...chart, settings: withPart(chart.settings, path, value) as Settings } : chart,
    );
  }

  get seriesSettings(): readonly Settings[] {
    return this.settings.series as readonly Settings[];
  }

  private get settings(): Settings {
    const chart = this.place.sheet.charts.find(({ id }) => id === this.key);
    demand(chart !== undefined, 'ItemNotFound');
    return chart.settings;
  }
}

function withPart(whole: unknown, [first, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(whole)) return whole.map((each, i) => (i === first ? withPart(each, rest, value) : each));
  const parts = (whole ?? {}) as Settings;
  return { ...parts, [first]: withPart(parts[first], rest, value) };
}

class ChartTitle extends ChartPart {
  set text(text: string) {
    demand(typeof text === 'string', 'InvalidArgument');
    this.keep('text', text);
  }
}

class ChartLegend extends ChartPart {
  set visible(isVisible: boolean) {
    this.keep('visible', isVisible);
  }

  set position(position: string) {
    demand(['Top', 'Bottom', 'Left', 'Right', 'Corner'].includes(position), 'InvalidArgument');
    this.keep('position', position);
  }
}

class ChartAxes extends ChartPart {
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.owner, [...this.path, 'value']);
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.owner, [...this.path, 'category']);
  }
}

class ChartAxis extends ChartPart {
  set numberFormat(format: string) {
    this.keep('numberFormat', format);
  }

  set tickLabelPosition(position: string) {
    demand(['NextToAxis', 'High', 'Low', 'None'].includes(position), 'InvalidArgument');
    this.keep('tickLabelPosition', position);
  }

  set reversePlotOrder(isReverse: boolean) {
    this.keep('reversePlotOrder', isReverse);
  }
}
