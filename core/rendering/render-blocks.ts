import { fromSerial } from '../calendar/day-serial';
import { spanDays } from '../templates/span-days';
import { labelText, noteText, type OptionKey, optionText } from '../words/template-words';
import { keyText } from '../workbook/row-key';
import { styles } from '../workbook/styles';
import type { PlainCell } from '../workbook/workbook-plan';
import { HEADER_FORMAT } from './formats';
import type { PlacedFacts, PlacedFields, PlacedLines } from './placed-blocks';
import { resolveFormula } from './references';
import type { SheetCanvas } from './sheet-canvas';
import { CHART_COLUMNS, FIRST_COLUMN } from './sheet-places';

const HEADER_HEIGHT = 34;
const WORDS_HEIGHT = 48;
const DRAFT_HEIGHT = 33;

/** Draws one label and value per row, with a remark. */
export function renderFields({ fields: placed }: PlacedFields, canvas: SheetCanvas): void {
  const { sheet, language } = canvas;
  for (const { field, row } of placed) {
    canvas.key(row, { part: 'field', name: field.key });
    canvas.value(row, FIRST_COLUMN, labelText(field.key, language));
    const cell = canvas.area(row, FIRST_COLUMN + 1, 1, 1);
    canvas.format(cell, field.type);
    if (field.formula) {
      const formula = resolveFormula(field.formula, canvas.formulaCell({ row, column: cell.column }));
      if (formula) canvas.formula(row, cell.column, formula);
      canvas.style(cell, styles.fact);
    } else {
      const value = sheet.content.fields?.[field.key] ?? field.default ?? null;
      canvas.value(
        row,
        cell.column,
        optionShown(value, field.options ?? (field.type === 'yesNo' ? ['yes', 'no'] : []), canvas),
      );
      canvas.style(cell, styles.input);
      canvas.input(cell);
      if (field.options || field.type === 'yesNo') {
        const options = (field.options ?? ['yes', 'no']).map((key) => optionText(key, language));
        canvas.add({
          kind: 'validation',
          ...cell,
          rule: { type: 'list', options },
          message: noteText('chooseFromList', language),
        });
      } else if (field.type === 'date' || field.type === 'month') {
        canvas.add({ kind: 'validation', ...cell, rule: { type: 'date' }, message: noteText('typeDate', language) });
      }
    }
    if (field.note) {
      canvas.value(row, FIRST_COLUMN + 2, noteText(field.note, language));
      canvas.style(canvas.area(row, FIRST_COLUMN + 2, 1, 1), styles.note);
    }
  }
}

function optionShown(value: PlainCell, options: readonly OptionKey[], { language }: SheetCanvas): PlainCell {
  return options.includes(value as OptionKey) ? optionText(value as OptionKey, language) : value;
}

/** Draws one measure per row and one period per column, with its days on top. */
export function renderFacts(placed: PlacedFacts, canvas: SheetCanvas): void {
  const { language, sheet } = canvas;
  const { block, headerRow } = placed;
  const columns = block.spans.length;
  const { month: firstMonth } = fromSerial(sheet.year.from);
  for (const [i, part] of (['head', 'from', 'to'] as const).entries())
    canvas.key(headerRow + i, { part, block: block.key });
  canvas.value(headerRow + 1, FIRST_COLUMN, labelText('from', language));
  canvas.value(headerRow + 2, FIRST_COLUMN, labelText('to', language));
  canvas.style(canvas.area(headerRow, FIRST_COLUMN, 1, 1), styles.header);
  canvas.style(canvas.area(headerRow, FIRST_COLUMN + 1, 1, columns), styles.headerNumber);
  canvas.add({ kind: 'numberFormat', ...canvas.area(headerRow, FIRST_COLUMN + 1, 1, columns), format: HEADER_FORMAT });
  canvas.height(headerRow, HEADER_HEIGHT);
  canvas.style(canvas.area(headerRow + 1, FIRST_COLUMN, 2, columns + 1), styles.note);
  canvas.format(canvas.area(headerRow + 1, FIRST_COLUMN + 1, 2, columns), 'date');
  block.spans.forEach((span, i) => {
    const days = spanDays(span, sheet.days!, firstMonth);
    const column = FIRST_COLUMN + 1 + i;
    canvas.value(headerRow, column, labelText(span, language));
    canvas.value(headerRow + 1, column, days.from);
    canvas.value(headerRow + 2, column, days.to);
    for (const { fact, row } of placed.facts) {
      const formula = resolveFormula(fact.formula, canvas.formulaCell({ facts: placed, row, column }));
      if (formula) canvas.formula(row, column, formula);
    }
  });
  for (const { fact, row } of placed.facts) {
    canvas.key(row, { part: 'fact', name: fact.key });
    canvas.value(row, FIRST_COLUMN, labelText(fact.key, language));
    const area = canvas.area(row, FIRST_COLUMN + 1, 1, columns);
    canvas.format(area, fact.type);
    canvas.style(canvas.area(row, FIRST_COLUMN, 1, columns + 1), styles.typed);
    if (fact.alert) {
      const formula = resolveFormula(fact.alert, canvas.formulaCell({ facts: placed, row, column: FIRST_COLUMN + 1 }));
      if (formula) canvas.add({ kind: 'conditionalFormat', ...area, formula, style: styles.alert });
    }
  }
}

/** Draws wide cells for typed text, or for sentences built from facts. */
export function renderLines({ block, lines: placed }: PlacedLines, canvas: SheetCanvas): void {
  const { language, sheet } = canvas;
  for (const { key, row } of placed) {
    const prompt = block.kind === 'words' ? block.prompts[row - placed[0]!.row]! : undefined;
    const first = FIRST_COLUMN + (prompt ? 1 : 0);
    const area = canvas.area(row, first, 1, CHART_COLUMNS - (prompt ? 1 : 0));
    canvas.key(row, key);
    if (prompt) {
      canvas.value(row, FIRST_COLUMN, labelText(prompt, language));
      canvas.style(canvas.area(row, FIRST_COLUMN, 1, 1), { ...styles.label, wrap: true, top: true });
    }
    canvas.value(row, first, sheet.content.fields?.[keyText(key)] ?? null);
    canvas.style(area, prompt ? styles.words : styles.draft);
    canvas.add({ kind: 'merge', ...area });
    canvas.input(area);
  }
  const height = block.kind === 'words' ? WORDS_HEIGHT : DRAFT_HEIGHT;
  for (const { row } of placed) canvas.height(row, height);
}
