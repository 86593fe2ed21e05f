import { languageOf } from '../../core/life/language-of';
import { FIRST_COLUMN, KEY_COLUMN } from '../../core/rendering/sheet-places';
import { DEFAULT_YEAR_START } from '../../core/templates/settings-of';
import { keyText } from '../../core/workbook/row-key';
import type { SheetHost } from '../../core/workbook/sheet-host';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { readCells } from './read-cells';
import type { WorkbookState } from './workbook-state';

/** Reads the facts that the pane shows, only from the inventory and the settings sheet. */
export async function readState(host: SheetHost): Promise<WorkbookState> {
  const { sheets } = await host.inventory();
  const settings = sheets.filter(({ mark }) => mark?.template === 'settings');
  const rows = (await readCells(host, settings)).flatMap(({ values }) => values);
  const settingOf = (field: string): PlainCell =>
    rows.find((row) => row[KEY_COLUMN - 1] === keyText({ part: 'field', name: field }))?.[FIRST_COLUMN] ?? null;
  const [yearStart, asOf] = [settingOf('yearStart'), settingOf('asOf')];
  return {
    sheets,
    language: languageOf(sheets),
    yearStart: typeof yearStart === 'number' ? yearStart : DEFAULT_YEAR_START,
    asOf: typeof asOf === 'number' ? asOf : undefined,
  };
}
