import * as z from 'zod/mini';
import type { SheetContent, WorkbookContent } from '../../../core/templates/content';
import { languages } from '../../../core/words/language';
import { cellSchema } from '../../../core/workbook/plan-schema';
import { readJson } from '../../../core/workbook/read-json';
import { keyText, parseKey, type RowKey } from '../../../core/workbook/row-key';

/** What the page is filled from: all there is to show, and which sheets it opens with. */
export interface ServedSource {
  readonly content: WorkbookContent;
  readonly opening: readonly string[];
  /** Which of them is shown. */
  readonly first?: string;
}

const text = z.string();
const cells = z.record(text, cellSchema);
const rowKey = z.custom<RowKey>((value) => isObject(value) && parseKey(keyText(value as RowKey)) !== undefined);

const sheet: z.ZodMiniType<SheetContent> = z.object({
  name: z.exactOptional(text),
  fields: z.exactOptional(cells),
  tables: z.exactOptional(z.record(text, z.array(cells))),
  loose: z.exactOptional(
    z.array(
      z.object({
        anchor: z.object({ key: rowKey, entry: z.exactOptional(text) }),
        below: z.number(),
        column: z.number(),
        value: z.exactOptional(cellSchema),
        formula: z.exactOptional(text),
      }),
    ),
  ),
  closedRows: z.exactOptional(z.record(text, z.array(cellSchema))),
});

/** In JSON a map is a list of pairs. */
const schema = z.object({
  content: z.object({
    language: z.enum(languages),
    isMadeUp: z.boolean(),
    sheets: z.array(z.tuple([text, sheet])),
  }),
  opening: z.readonly(z.array(text)),
  first: z.exactOptional(text),
});

export function servedText({ content, ...rest }: ServedSource): string {
  const source: z.infer<typeof schema> = { content: { ...content, sheets: [...content.sheets] }, ...rest };
  return JSON.stringify(source);
}

export function readServed(text: string): ServedSource {
  const { content, ...rest } = readJson('source.json', text, schema);
  return { content: { ...content, sheets: new Map(content.sheets) }, ...rest };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
