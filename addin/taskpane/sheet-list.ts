import type { Template } from '../../core/templates/template';
import list from './sheet-list.gen.json';

/** The facts that the list needs of a template, without loading the template. */
export type ListedSheet = Pick<Template, 'id' | 'version' | 'group' | 'period'>;

/** All sheets, in the order of the catalogue. */
export const sheetList = list as readonly ListedSheet[];
