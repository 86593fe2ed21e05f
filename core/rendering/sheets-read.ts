import type { WorkbookPlan } from '../workbook/workbook-plan';
import { sheetsOfDraft } from './draft-sentences';
import { findSheet } from './references';
import type { SheetLayout } from './sheet-layout';
import type { WorkbookLayout } from './workbook-layout';

const ON_SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** The sheets that the formulas and the sentences of a sheet read directly. */
export function sheetsRead(sheet: SheetLayout, plan: WorkbookPlan, workbook: WorkbookLayout): ReadonlySet<SheetLayout> {
  const names = new Set<string>();
  const take = (formula: string) => {
    if (!formula.includes('!')) return;
    for (const [, quoted, plain = ''] of formula.matchAll(ON_SHEET))
      names.add((quoted?.replaceAll("''", "'") ?? plain).toLowerCase());
  };
  for (const operation of plan) {
    if (operation.kind === 'spill') take(operation.formula);
    if (operation.kind === 'formulas') for (const row of operation.formulas) row.forEach(take);
  }
  const drafts = sheet.blocks.flatMap(({ block }) => (block.kind === 'drafts' ? sheetsOfDraft(block.draft) : []));
  return new Set([
    ...[...workbook.sheets.values()].filter(({ name }) => names.has(name.toLowerCase())),
    ...drafts.flatMap((template) => findSheet(workbook, template, sheet) ?? []),
  ]);
}
