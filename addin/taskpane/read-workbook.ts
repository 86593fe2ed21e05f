import { isMadeUp } from '../../core/life/is-made-up';
import { readContent, type SheetCells } from '../../core/life/read-content';
import type { WorkbookContent } from '../../core/templates/content';
import type { Template } from '../../core/templates/template';
import { type Language, languages } from '../../core/words/language';
import type { SheetHost, SheetSummary } from '../../core/workbook/sheet-host';
import { readCells } from './read-cells';

export interface ReadWorkbook {
  /** All sheets of the workbook. */
  readonly present: readonly SheetSummary[];
  /** The cells of those that Planfold made. */
  readonly cells: readonly SheetCells[];
  readonly content: WorkbookContent;
}

export interface ReadRequest {
  readonly host: SheetHost;
  readonly templates: readonly Template[];
  /** The language of sheets to be made; the sheets read may be in any. */
  readonly language: Language;
  /** Loads the words of languages, where the build does not include them all. */
  readonly speak?: ((languages: readonly Language[]) => Promise<void>) | undefined;
}

/** Reads everything on the sheets that Planfold made, in one round trip for values and one for formulas. */
export async function readWorkbook({ host, templates, language, speak }: ReadRequest): Promise<ReadWorkbook> {
  const { sheets: present } = await host.inventory();
  await speak?.([language, ...languages.filter((each) => present.some(({ mark }) => mark?.language === each))]);
  const cells = await readCells(
    host,
    present.filter(({ mark }) => mark),
  );
  return { present, cells, content: readContent({ sheets: cells, templates, language, isMadeUp: isMadeUp(cells) }) };
}
