import type { WorkbookContent } from '../../../core/templates/content';

/** The local server sends this to the page: the workbook's content, and which sheets open with it. */
export interface ServedSource {
  readonly content: Omit<WorkbookContent, 'sheets'> & { readonly sheets: readonly (readonly [string, object])[] };
  readonly opening: readonly string[];
  /** The opening sheet in view. */
  readonly first: string | undefined;
}
