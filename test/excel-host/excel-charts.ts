import type { ModelChart } from '../spreadsheet/workbook-model';
import { ExcelChart } from './excel-chart';
import { demand } from './excel-error';
import { ExcelCollection, NullObject } from './excel-object';
import { ExcelRange } from './excel-range';
import type { OnSheet } from './open-workbook';
import { demandAllowed } from './sheet-protection';

const types = ['ColumnClustered', 'BarClustered', 'LineMarkers', 'ColumnStacked'];
const MOST_SERIES = 255;

export class ExcelCharts extends ExcelCollection {
  constructor(readonly place: OnSheet) {
    super();
  }

  get items(): readonly ExcelChart[] {
    return this.place.sheet.charts.map(({ id }) => new ExcelChart(this.place, id));
  }

  add(type: string, source: ExcelRange, seriesBy = 'Auto'): ExcelChart {
    const { sheet } = this.place;
    demandAllowed(sheet, 'allowEditObjects');
    demand(types.includes(type) && source instanceof ExcelRange, 'InvalidArgument');
    demand(seriesBy === 'Rows' || seriesBy === 'Columns', 'NotImplemented');
    const count = seriesBy === 'Rows' ? source.area.rows : source.area.columns;
    demand(count <= MOST_SERIES, 'InvalidArgument');
    const number = nextNumber(sheet.charts);
    const chart: ModelChart = {
      id: `${sheet.id}-${number}`,
      settings: {
        name: `Chart ${number}`,
        type,
        ...{ left: 0, top: 0, width: 360, height: 216 },
        series: Array.from({ length: count }, () => ({ values: source.address })),
      },
    };
    sheet.charts = [...sheet.charts, chart];
    return new ExcelChart(this.place, chart.id);
  }

  /** Finds a chart by id, as office.js asks, or by name, as add-ins do. */
  getItem(key: string): ExcelChart {
    const found = this.getItemOrNullObject(key);
    demand(found instanceof ExcelChart, 'ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: string): ExcelChart | NullObject {
    const { charts } = this.place.sheet;
    const chart = charts.find(({ id }) => id === key) ?? charts.find(({ settings }) => settings.name === key);
    return chart ? new ExcelChart(this.place, chart.id) : new NullObject();
  }
}

function nextNumber(charts: readonly ModelChart[]): number {
  return 1 + Math.max(0, ...charts.map(({ settings }) => Number(String(settings.name).split(' ')[1])));
}
