import { templates } from '../core/templates/catalogue';

/** What the pane's list says of each template; the templates themselves are loaded when one is looked at. */
export function toSheetList(): readonly object[] {
  return templates.map(({ id, version, group, period }) => ({ id, version, group, ...(period && { period }) }));
}
