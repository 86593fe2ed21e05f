import type { SheetContent, WorkbookContent } from '../templates/content';
import { closedMonths } from '../templates/outputs/closed-months';
import type { WorkbookPlan } from '../workbook/workbook-plan';
import type { ClosedFigure } from './close-month';
import { makeSheet, type SheetsRequest, type Supply, updateSheets } from './plan-sheets';

export interface ClosedFigures {
  readonly period: string;
  readonly time: string;
  readonly figures: readonly ClosedFigure[];
}

/** Adds the figures to the sheet of closed months, which is made where there is none. */
export function recordClosed(
  { period, time, figures }: ClosedFigures,
  request: SheetsRequest,
  supply: Supply = () => undefined,
): WorkbookPlan {
  const { id } = closedMonths;
  const rows = figures.map(({ sheet, row, column, value }) => ({
    closedPeriod: period,
    closedAt: time,
    closedSheet: sheet,
    closedRow: row,
    closedColumn: column,
    closedValue: value,
  }));
  const withRows = (content: SheetContent | undefined): SheetContent => ({
    ...content,
    tables: { ...content?.tables, rows: [...(content?.tables?.rows ?? []), ...rows] },
  });
  const present = request.content.sheets.get(id);
  if (!present)
    return makeSheet(closedMonths, '', request, (wanted) => (wanted === id ? withRows(supply(id)) : supply(wanted)))
      .plan;
  const content: WorkbookContent = {
    ...request.content,
    sheets: new Map([...request.content.sheets, [id, withRows(present)]]),
  };
  return updateSheets([present.name!], { ...request, content }).plan;
}
