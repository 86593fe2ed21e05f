import type { Template } from '../../core/templates/template';
import list from './sheet-list.gen.json';

/** What can be said of a sheet without its template. */
export type ListedSheet = Pick<Template, 'id' | 'version' | 'group' | 'period'>;

/** All sheets there are, in the order of the catalogue. */
export const sheetList = list as readonly ListedSheet[];
