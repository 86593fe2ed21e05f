import * as z from 'zod/mini';
import { invalid } from '../arguments/sheet-error';
import { toSerial } from '../calendar/day-serial';
import { labelText } from '../words/template-words';
import type { PlainCell } from '../workbook/workbook-plan';
import type { WorkbookContent } from './content';
import { defaultName } from './default-name';

/** The default if Settings name no year. */
export const DEFAULT_YEAR_START = toSerial(2026, 1, 1);

const LAST_DAY = toSerial(9999, 12, 31);

/** A blank cell or a day. */
const day = z.custom<number | null>(
  (cell) => cell === null || (typeof cell === 'number' && cell >= 1 && cell < LAST_DAY + 1),
);
const decimals = z.custom<number | null>((cell) => [null, 0, 1, 2].some((allowed) => allowed === cell));

export function settingOf({ sheets }: WorkbookContent, field: string): PlainCell {
  return sheets.get('settings')?.fields?.[field] ?? null;
}

/** The first day of the year that the workbook plans. Throws SheetError. */
export function yearStartOf(content: WorkbookContent): number {
  return readSetting(content, 'yearStart', day, 'settingNoDay') ?? DEFAULT_YEAR_START;
}

/** The day up to which the workbook holds figures, if Settings name one. Throws SheetError. */
export function asOfIn(content: WorkbookContent): number | undefined {
  return readSetting(content, 'asOf', day, 'settingNoDay') ?? undefined;
}

/** The number of decimals of amounts of money. Throws SheetError. */
export function moneyDecimalsIn(content: WorkbookContent): number {
  return readSetting(content, 'moneyDecimals', decimals, 'settingNoDecimals') ?? 0;
}

function readSetting<T>(
  content: WorkbookContent,
  field: 'yearStart' | 'asOf' | 'moneyDecimals',
  schema: z.ZodMiniType<T>,
  refusal: 'settingNoDay' | 'settingNoDecimals',
): T {
  const value = settingOf(content, field);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const sheet = content.sheets.get('settings')?.name ?? defaultName({ template: 'settings' }, content.language);
  throw invalid(refusal, { sheet, setting: labelText(field, content.language), value: String(value) });
}
