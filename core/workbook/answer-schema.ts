import * as z from 'zod/mini';
import type { ErrorKey } from '../words/error-text';
import { areaSchema, cellSchema, markSchema } from './cell-schemas';
import type { StepAnswer, StepValues } from './host-steps';
import type { Inventory } from './sheet-host';

const text = z.string();
const count = z.int().check(z.minimum(0));

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
