import * as z from 'zod/mini';
import type { ErrorKey } from '../words/error-text';
import type { HostStep, StepAnswer, StepValues } from './host-steps';
import { areaSchema, cellSchema, markSchema, outlineSchema, placeSchema, planSchema } from './plan-schema';
import type { Inventory } from './sheet-host';

const text = z.string();
const count = z.int().check(z.minimum(0));
const step = <S extends string>(name: S) => ({ step: z.literal(name) });
const size = z.object({ sheet: text, rows: count, columns: count });

export const stepSchema: z.ZodMiniType<HostStep> = z.discriminatedUnion('step', [
  z.object(step('inventory')),
  z.object({ ...step('read'), areas: z.array(areaSchema), what: z.enum(['values', 'formulas']) }),
  z.object({ ...step('hold'), hold: text, sheets: z.array(text) }),
  z.object({ ...step('release'), hold: text }),
  z.object({ ...step('begin'), work: text, outline: outlineSchema, holds: z.array(text) }),
  z.object({ ...step('part'), work: text, operations: planSchema, sizes: z.array(size) }),
  z.object({ ...step('finish'), work: text, select: z.exactOptional(placeSchema) }),
  z.object({ ...step('takeBack'), work: text }),
]);

const inventory: z.ZodMiniType<Inventory> = z.object({
  sheets: z.array(z.object({ name: text, mark: z.exactOptional(markSchema), rows: count, columns: count })),
  selection: z.exactOptional(areaSchema),
});

/** The schema of each step's result. */
export const valueSchemas: { readonly [S in keyof StepValues]: z.ZodMiniType<StepValues[S]> } = {
  inventory,
  read: z.array(z.array(z.array(cellSchema))),
  hold: z.null(),
  release: z.null(),
  begin: z.null(),
  part: z.null(),
  finish: z.null(),
  takeBack: z.enum(['finished', 'takenBack']),
};

export const answerSchema: z.ZodMiniType<StepAnswer<unknown>> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    key: z.custom<ErrorKey>((key) => typeof key === 'string', 'string'),
    parameters: z.record(text, z.union([text, z.number()])),
  }),
]);
