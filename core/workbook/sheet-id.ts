import { type Period, parsePeriod, periodText } from '../calendar/business-period';
import { isSheetKey, type SheetKey } from '../words/sheet-words';

/** Names a sheet of a workbook: the template, and the period where there is one sheet for each. */
export interface SheetId {
  readonly template: SheetKey;
  readonly period?: Period;
}

/** The text for map keys and file names: orders, scorecard 2026-03. */
export function idText({ template, period }: SheetId): string {
  return period ? `${template} ${periodText(period)}` : template;
}

/** Parses idText's result; undefined for anything else. */
export function parseId(text: string): SheetId | undefined {
  const [template = '', period = '', ...rest] = text.split(' ');
  return rest.length === 0 ? toSheetId({ template, period }) : undefined;
}

/** Converts a mark's template and period; undefined for an unknown template or an invalid period. */
export function toSheetId({
  template,
  period,
}: {
  readonly template: string;
  readonly period: string;
}): SheetId | undefined {
  if (!isSheetKey(template)) return undefined;
  if (period === '') return { template };
  const parsed = parsePeriod(period);
  return parsed && { template, period: parsed };
}
