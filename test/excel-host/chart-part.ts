import type { ExcelChart } from './excel-chart';
import { ExcelObject } from './excel-object';

/** A part of a chart; keeps its settings under its own name. */
export class ChartPart extends ExcelObject {
  constructor(
    readonly owner: ExcelChart,
    readonly path: readonly (string | number)[],
  ) {
    super();
  }

  protected keep(name: string, value: unknown): void {
    this.owner.keep([...this.path, name], value);
  }
}
