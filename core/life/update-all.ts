import { periodAt } from '../calendar/business-period';
import { fromSerial } from '../calendar/day-serial';
import { yearStartOf } from '../templates/settings-of';
import { idText, parseId, type SheetId, toSheetId } from '../workbook/sheet-id';
import { isNewer } from './is-newer';
import { planFor, type SheetsPlan, type SheetsRequest, type Supply, withNewSheets } from './plan-sheets';

export interface UpdateAll extends SheetsPlan {
  /** Names of the sheets that stay as they are because they are closed. */
  readonly closed: readonly string[];
  /** Names of the sheets that stay as they are because a later version made them. */
  readonly newer: readonly string[];
}

/**
 * Rebuilds all open sheets. If the year in Settings has moved on, makes plans for the new year in addition to those of
 * earlier years.
 */
export function updateAll(request: SheetsRequest, supply: Supply = () => undefined): UpdateAll {
  const { content, present, catalogue } = request;
  const ours = present.flatMap((sheet) => {
    const id = sheet.mark && toSheetId(sheet.mark);
    return id && content.sheets.has(idText(id)) ? [{ id, ...sheet }] : [];
  });
  const closed = ours.filter(({ mark }) => mark?.closed);
  const newer = ours.filter((sheet) => !sheet.mark?.closed && isNewer(sheet, catalogue.templates));
  const open = ours.filter((sheet) => !closed.includes(sheet) && !newer.includes(sheet));
  const plans = plansOfNewYear(request);
  return {
    ...planFor(withNewSheets(plans, request, supply), [...open.map(({ id }) => id), ...plans]),
    closed: closed.map(({ name }) => name),
    newer: newer.map(({ name }) => name),
  };
}

/** The plans that the workbook has only for earlier years. */
function plansOfNewYear({ content, catalogue }: SheetsRequest): readonly SheetId[] {
  const yearStart = yearStartOf(content);
  const period = periodAt('year', yearStart, fromSerial(yearStart).month);
  const ids = [...content.sheets.keys()].flatMap((text) => parseId(text) ?? []);
  return catalogue.templates.flatMap(({ id: template, group, period: kind }): SheetId[] => {
    const years = ids.flatMap((id) => (id.template === template && id.period ? [id.period.year] : []));
    const isNew = years.length > 0 && years.every((year) => year < period.year);
    return group === 'plan' && kind === 'year' && isNew ? [{ template, period }] : [];
  });
}
