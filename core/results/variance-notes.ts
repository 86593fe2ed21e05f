import type { Matrix } from '../arguments/cell';
import { oneLine } from '../arguments/one-line';
import { SheetError } from '../arguments/sheet-error';
import { fillSlots } from '../words/fill-slots';
import type { Language } from '../words/language';
import { resultTexts } from '../words/result-texts';
import { type BudgetColumns, toBudgetLines } from './budget-lines';
import { varianceNote } from './variance-note';

interface NamedColumns extends BudgetColumns {
  readonly name: Matrix<string | SheetError> | undefined;
}

/** Writes one sentence per line, down a column; a line without a name is called by its number. */
export function varianceNotes({ name, ...columns }: NamedColumns, language: Language): Matrix<string | SheetError> {
  const lines = toBudgetLines(columns);
  const names = name && oneLine('name', name, lines.length);
  return lines.map((line, i) => {
    if (line instanceof SheetError) return [line];
    const given = names?.[i] ?? '';
    if (given instanceof SheetError) return [given];
    const numbered = () => fillSlots(resultTexts(language).lineName, { number: i + 1 });
    return [varianceNote(given.trim() || numbered(), line, language)];
  });
}
