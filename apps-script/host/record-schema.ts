import * as z from 'zod/mini';
import type { KeptProtection } from './protections';
import type { Hold, Work } from './work';

const text = z.string();
const texts = z.readonly(z.array(text));
const ids = z.array(z.int());

export const holdSchema: z.ZodMiniType<Hold> = z.object({
  id: text,
  who: text,
  touched: z.number(),
  sheets: z.array(z.object({ id: z.int(), name: text })),
});

const protection: z.ZodMiniType<KeptProtection> = z.object({
  description: text,
  range: z.exactOptional(text),
  unprotected: texts,
  editors: texts,
});

export const workSchema: z.ZodMiniType<Work> = z.object({
  id: text,
  who: text,
  touched: z.number(),
  state: z.enum(['working', 'finishing']),
  holds: texts,
  sheets: texts,
  made: texts,
  kept: z.array(
    z.object({
      id: z.int(),
      backUp: z.int(),
      charts: ids,
      mark: z.nullable(text),
      protections: z.array(protection),
    }),
  ),
  removed: z.array(z.object({ id: z.int(), name: text, wasHidden: z.boolean() })),
  names: z.array(z.object({ name: text, place: z.nullable(z.object({ sheet: text, address: text })) })),
  written: z.record(text, z.number()),
  emptied: ids,
});

export const finishedSchema = z.object({ id: text });
