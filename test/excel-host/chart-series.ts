import { ChartPart } from './chart-part';
import type { ExcelChart } from './excel-chart';
import { demand } from './excel-error';
import { ExcelObject } from './excel-object';
import { ExcelRange } from './excel-range';
import { toColor } from './range-format';

export class ChartSeriesCollection extends ExcelObject {
  constructor(readonly owner: ExcelChart) {
    super();
  }

  get count(): number {
    return this.owner.seriesSettings.length;
  }

  getItemAt(place: number): ChartSeries {
    demand(place >= 0 && place < this.count, 'InvalidArgument');
    return new ChartSeries(this.owner, ['series', place]);
  }

  add(name?: string): ChartSeries {
    this.owner.keep(['series'], [...this.owner.seriesSettings, { name }]);
    return new ChartSeries(this.owner, ['series', this.count - 1]);
  }
}

class ChartSeries extends ChartPart {
  set name(name: string) {
    demand(typeof name === 'string' && name.length <= 255, 'InvalidArgument');
    this.keep('name', name);
  }

  setValues(range: ExcelRange): void {
    demand(range instanceof ExcelRange, 'InvalidArgument');
    this.keep('values', range.address);
  }

  setXAxisValues(range: ExcelRange): void {
    demand(range instanceof ExcelRange, 'InvalidArgument');
    this.keep('categories', range.address);
  }

  get format(): SeriesFormat {
    return new SeriesFormat(this.owner, [...this.path, 'format']);
  }

  set markerStyle(style: string) {
    demand(['Circle', 'Square', 'Triangle', 'Diamond'].includes(style), 'InvalidArgument');
    this.keep('markerStyle', style);
  }

  set markerSize(size: number) {
    demand(size >= 2 && size <= 72, 'InvalidArgument');
    this.keep('markerSize', size);
  }

  set markerBackgroundColor(color: string) {
    this.keep('markerBackgroundColor', toColor(color));
  }

  set markerForegroundColor(color: string) {
    this.keep('markerForegroundColor', toColor(color));
  }
}

class SeriesFormat extends ChartPart {
  get fill(): SeriesFill {
    return new SeriesFill(this.owner, [...this.path, 'fill']);
  }

  get line(): SeriesLine {
    return new SeriesLine(this.owner, [...this.path, 'line']);
  }
}

class SeriesFill extends ChartPart {
  setSolidColor(color: string): void {
    this.keep('color', toColor(color));
  }
}

class SeriesLine extends ChartPart {
  set color(color: string) {
    this.keep('color', toColor(color));
  }

  set lineStyle(style: string) {
    demand(['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'].includes(style), 'InvalidArgument');
    this.keep('lineStyle', style);
  }

  set weight(weight: number) {
    demand(weight > 0, 'InvalidArgument');
    this.keep('weight', weight);
  }
}
