import { type Argument, toValues } from '../../core/arguments/call-record';
import { check, invalid } from '../../core/arguments/sheet-error';
import { splitTarget } from '../../core/functions/split-target';
import { splitAmount } from '../../core/splitting/split-amount';
import { areaAddress, fixedAddress, onSheet, parseReference } from '../../core/workbook/a1';
import type { CellBlock, SheetHost } from '../../core/workbook/sheet-host';
import type { Area } from '../../core/workbook/workbook-plan';

/** The form's entries: amounts or references as text, blank if optional and left out. */
export interface SplitForm {
  readonly target: string;
  readonly weights: string;
  readonly seasonality: string;
  readonly unit: string;
  readonly rowGroups: string;
  readonly columnGroups: string;
}

export const emptySplitForm: SplitForm = {
  target: '',
  weights: '',
  seasonality: '',
  unit: '1',
  rowGroups: '',
  columnGroups: '',
};

export interface InsertedSplit {
  readonly range: string;
  readonly rows: number;
  readonly columns: number;
  readonly target: number;
  readonly missedSubtotals: number;
}

/** SPLITTARGET's parameters in order; those without a field in the form are left blank. */
const parameterNames = splitTarget.parameters.map(({ name }) => name);

/**
 * Tries the split, then writes =SPLITTARGET(…) at the selection if the cells that it fills are free.
 * Throws SheetError without writing anything.
 */
export async function insertSplit(host: SheetHost, form: SplitForm): Promise<InsertedSplit> {
  const { selection } = await host.inventory();
  if (!selection) throw invalid('missing', { argument: 'selection' });
  const fields = parameterNames.map((name) => toField(name, form[name as keyof SplitForm] ?? '', selection.sheet));
  const blocks = await host.read(
    fields.flatMap(({ area }) => (area ? [area] : [])),
    'values',
  );
  const values = toValues(splitTarget, toArguments(fields, blocks));
  const { amounts, missedSubtotals } = splitAmount(values);
  const { sheet, row, column } = selection;
  const filled = { sheet, row, column, rows: amounts.length, columns: amounts[0]!.length };
  const range = areaAddress(filled);
  const [present] = await host.read([filled], 'formulas');
  check(
    present!.flat().every((cell) => cell === null),
    'cellsTaken',
    { sheet, range },
  );
  const formula = `=SPLITTARGET(${fields
    .map(({ text }) => text)
    .join(',')
    .replace(/,+$/, '')})`;
  await host.apply([{ kind: 'spill', sheet, row, column, formula }]);
  return { range, rows: filled.rows, columns: filled.columns, target: values.target, missedSubtotals };
}

interface Field {
  /** As written in the formula. */
  readonly text: string;
  readonly area?: Area;
  readonly amount?: number;
}

function toField(name: string, typed: string, sheet: string): Field {
  const text = typed.trim();
  if (text === '') return { text };
  const plain = text.replaceAll(',', '');
  if (/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return { text: plain, amount: Number(plain) };
  const area = parseReference(text, sheet);
  if (!area) throw invalid('noRange', { field: name, value: text });
  const address = fixedAddress(area);
  return { text: area.sheet === sheet ? address : onSheet(area.sheet, address), area };
}

function toArguments(fields: readonly Field[], blocks: readonly CellBlock[]): Argument[] {
  let next = 0;
  return fields.map(({ area, amount }) => (area ? blocks[next++] : (amount ?? null)));
}
