import { templates } from '../core/templates/catalogue';

/** The facts that the pane's list needs of each template; the pane loads the templates when the user opens one. */
export function toSheetList(): readonly object[] {
  return templates.map(({ id, version, group, period }) => ({ id, version, group, ...(period && { period }) }));
}
