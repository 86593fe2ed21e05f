import * as z from 'zod/mini';
import { toMark } from './mark';
import type { Area, Mark, Place, PlainCell } from './workbook-plan';

const counted = z.int().check(z.minimum(1));
const count = z.int().check(z.minimum(0));

/** The fields of a place and of an area, for schemas that add their own. */
export const place = { sheet: z.string(), row: counted, column: counted };
export const area = { ...place, rows: count, columns: count };

export const placeSchema: z.ZodMiniType<Place> = z.object(place);
export const areaSchema: z.ZodMiniType<Area> = z.object(area);

export const cellSchema = z.custom<PlainCell>(
  (value) => value === null || typeof value === 'string' || Number.isFinite(value) || typeof value === 'boolean',
  'string | number | boolean | null',
);

export const markSchema = z.custom<Mark>((value) => toMark(value) !== undefined, 'mark');
