import type * as z from 'zod/mini';
import { invalid } from '../arguments/sheet-error';

/** Parses JSON text of the schema's shape. Throws SheetError with the first place that has another shape. */
export function readJson<T>(source: string, text: string, schema: z.ZodMiniType<T>): T {
  return readShape(source, parse(source, text), schema);
}

export function readShape<T>(source: string, value: unknown, schema: z.ZodMiniType<T>): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw invalid('unreadable', { source, place: placeOf(issue.path), expected: expectedBy(issue) });
}

function parse(source: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('unreadable', { source, place: placeOf([]), expected: 'JSON' });
  }
}

/** As in JSONPath: $.sheets[2].name */
function placeOf(path: readonly PropertyKey[]): string {
  return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`;
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'custom':
      return issue.message;
    default:
      return issue.code;
  }
}
