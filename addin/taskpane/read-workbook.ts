import type { Language } from '../../core/language/texts';
import { readContent, type SheetCells } from '../../core/life/read-content';
import { isMadeUp } from '../../core/life/what-workbook';
import type { WorkbookContent } from '../../core/rendering/content';
import type { Template } from '../../core/templates/template';
import type { SheetHost, SheetSummary } from '../../core/workbook/sheet-host';

export interface ReadWorkbook {
  /** All sheets of the workbook. */
  readonly present: readonly SheetSummary[];
  /** What stands on those that Planfold made. */
  readonly cells: readonly SheetCells[];
  readonly content: WorkbookContent;
}

export interface ReadRequest {
  readonly host: SheetHost;
  readonly templates: readonly Template[];
  /** In which sheets are to be made; what is read may be in any. */
  readonly language: Language;
}

/** Everything on the sheets that Planfold made, in one round trip for values and one for formulas. */
export async function readWorkbook({ host, templates, language }: ReadRequest): Promise<ReadWorkbook> {
  const { sheets: present } = await host.inventory();
  const cells = await readCells(
    host,
    present.filter(({ mark }) => mark),
  );
  return { present, cells, content: readContent({ sheets: cells, templates, language, isMadeUp: isMadeUp(cells) }) };
}

/** The sheets' cells from A1 to the last. */
export async function readCells(host: SheetHost, sheets: readonly SheetSummary[]): Promise<readonly SheetCells[]> {
  const filled = sheets.filter(({ rows, columns }) => rows > 0 && columns > 0);
  const areas = filled.map(({ name, rows, columns }) => ({ sheet: name, row: 1, column: 1, rows, columns }));
  const values = await host.read(areas, 'values');
  const formulas = await host.read(areas, 'formulas');
  return filled.map((summary, i) => ({ summary, values: values[i]!, formulas: formulas[i]! }));
}
