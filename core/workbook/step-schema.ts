import * as z from 'zod/mini';
import { areaSchema, placeSchema } from './cell-schemas';
import type { HostStep } from './host-steps';
import { outlineSchema, planSchema } from './plan-schema';

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
