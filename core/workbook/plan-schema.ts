import * as z from 'zod/mini';
import { toMark } from './mark';
import type {
  Area,
  CellStyle,
  Chart,
  Mark,
  Operation,
  Place,
  PlainCell,
  ValidationRule,
  WorkbookPlan,
} from './workbook-plan';

const text = z.string();
const texts = z.readonly(z.array(text));
const numbers = z.readonly(z.array(z.number()));
const counted = z.int().check(z.minimum(1));
const count = z.int().check(z.minimum(0));
const onSheet = { sheet: text };
const place = { ...onSheet, row: counted, column: counted };
const area = { ...place, rows: count, columns: count };

export const placeSchema: z.ZodMiniType<Place> = z.object(place);
export const areaSchema: z.ZodMiniType<Area> = z.object(area);

export const cellSchema = z.custom<PlainCell>(
  (value) => value === null || typeof value === 'string' || Number.isFinite(value) || typeof value === 'boolean',
  'string | number | boolean | null',
);

export const markSchema = z.custom<Mark>((value) => toMark(value) !== undefined, 'mark');

const style: z.ZodMiniType<CellStyle> = z.object({
  bold: z.exactOptional(z.boolean()),
  italic: z.exactOptional(z.boolean()),
  size: z.exactOptional(z.number()),
  color: z.exactOptional(text),
  background: z.exactOptional(text),
  align: z.exactOptional(z.enum(['left', 'center', 'right'])),
  top: z.exactOptional(z.literal(true)),
  wrap: z.exactOptional(z.literal(true)),
  borderTop: z.exactOptional(text),
  borderBottom: z.exactOptional(text),
});

export const chartSchema: z.ZodMiniType<Chart> = z.object({
  type: z.enum(['column', 'bar', 'line', 'stacked']),
  title: text,
  categories: areaSchema,
  series: z.array(z.object({ name: text, values: areaSchema })),
  format: text,
});

const rule: z.ZodMiniType<ValidationRule> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('list'), options: texts }),
  z.object({ type: z.literal('range'), source: areaSchema }),
  z.object({ type: z.literal('number'), min: z.exactOptional(z.number()), max: z.exactOptional(z.number()) }),
  z.object({ type: z.literal('date') }),
]);

const operation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('addSheet'), ...onSheet, mark: markSchema }),
  z.object({ kind: z.literal('clearSheet'), ...onSheet, mark: markSchema }),
  z.object({ kind: z.literal('removeSheet'), ...onSheet }),
  z.object({ kind: z.literal('mark'), ...onSheet, mark: markSchema }),
  z.object({ kind: z.literal('values'), ...place, values: z.array(z.array(cellSchema)) }),
  z.object({ kind: z.literal('formulas'), ...place, formulas: z.array(texts) }),
  z.object({ kind: z.literal('spill'), ...place, formula: text }),
  z.object({ kind: z.literal('numberFormat'), ...area, format: text }),
  z.object({ kind: z.literal('style'), ...area, style }),
  z.object({ kind: z.literal('merge'), ...area }),
  z.object({ kind: z.literal('columnWidths'), ...onSheet, column: counted, widths: numbers }),
  z.object({ kind: z.literal('rowHeights'), ...onSheet, row: counted, heights: numbers }),
  z.object({ kind: z.literal('hideColumn'), ...onSheet, column: counted }),
  z.object({ kind: z.literal('freeze'), ...onSheet, rows: count, columns: count }),
  z.object({ kind: z.literal('validation'), ...area, rule, message: text }),
  z.object({ kind: z.literal('conditionalFormat'), ...area, formula: text, style }),
  z.object({ kind: z.literal('protect'), ...onSheet, inputs: z.array(areaSchema) }),
  z.object({ kind: z.literal('reserve'), ...area, people: texts }),
  z.object({ kind: z.literal('name'), ...area, name: text }),
  z.object({ kind: z.literal('note'), ...place, text }),
  z.object({ kind: z.literal('chart'), ...area, chart: chartSchema }),
  z.object({
    ...{ kind: z.literal('print'), ...onSheet, landscape: z.boolean() },
    ...{ pagesWide: count, titleRows: count, titleColumns: count },
  }),
  z.object({ kind: z.literal('select'), ...place }),
]);

type Known = z.infer<typeof operation>['kind'];
/** Does not compile if a kind of operation has no schema. */
const kinds: z.ZodMiniType<Known> = z.custom<Operation['kind']>((value) => kindSet.has(value), 'operation');
const kindSet: ReadonlySet<unknown> = new Set(operation.def.options.map(({ shape }) => shape.kind.def.values[0]));

export const planSchema: z.ZodMiniType<WorkbookPlan> = z.array(operation);

export const outlineSchema = z.array(z.object({ kind: kinds, ...onSheet }));
