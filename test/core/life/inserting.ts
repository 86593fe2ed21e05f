import { MemoryHost } from '../../../core/calculator/memory-host';
import { periodsOf } from '../../../core/calendar/business-period';
import { toSerial } from '../../../core/calendar/day-serial';
import { makeSheet, type SheetsPlan } from '../../../core/life/plan-sheets';
import { templates } from '../../../core/templates/catalogue';
import type { SheetContent, WorkbookContent } from '../../../core/templates/content';
import { defaultName } from '../../../core/templates/default-name';
import { settingOf } from '../../../core/templates/settings-of';
import type { Language } from '../../../core/words/language';
import { checkPlan } from '../../../core/workbook/check-plan';
import type { SheetSummary } from '../../../core/workbook/sheet-host';
import { idText, parseId, type SheetId } from '../../../core/workbook/sheet-id';
import { catalogue } from './keeping';

/** The months in which business years begin. */
export const firstMonths = [1, 4, 7] as const;

/** Every sheet that there can be for the business year that begins in 2026. */
export function everySheet(firstMonth: number): readonly SheetId[] {
  return templates.flatMap(({ id, period }): SheetId[] =>
    period ? periodsOf(period, 2026, firstMonth).map((each) => ({ template: id, period: each })) : [{ template: id }],
  );
}

/** Inserts a sheet into a workbook that has nothing but what `sheets` has, and checks what can be said of every insert. */
export function insert(id: SheetId, content: WorkbookContent, supply: (id: string) => SheetContent | undefined): void {
  const { language } = content;
  const sheets = new Map([...content.sheets].filter(([text]) => text !== idText(id)));
  const present = [...sheets.keys()].map((text): SheetSummary => {
    const { template, period } = parseId(text)!;
    const name = defaultName(parseId(text)!, language);
    const mark = { template, version: 1, period: text.slice(template.length + 1), language };
    return { name, mark: period ? mark : { ...mark, period: '' }, rows: 1, columns: 1 };
  });
  const made = makeSheet(id, { content: { ...content, sheets }, present, catalogue }, supply);
  checkPlan(
    made.plan,
    present.map(({ name }) => name),
  );
  expect(made.sheets.at(-1)).toBe(defaultName(id, language));
  expect(made.moved).toEqual([]);
  checkFormulas(made);
  if (present.length === 0) new MemoryHost(language).apply(made.plan);
}

/** No reference is left unresolved, and each names a sheet by an address. */
function checkFormulas({ plan }: SheetsPlan): void {
  for (const operation of plan) {
    const formulas =
      operation.kind === 'formulas' ? operation.formulas.flat() : operation.kind === 'spill' ? [operation.formula] : [];
    const bad = formulas.filter((formula) => /[{}]|undefined|NaN|Infinity/.test(formula));
    expect([operation.sheet, bad]).toEqual([operation.sheet, []]);
  }
}

/** Settings alone: what a person has typed before the first sheet is inserted. */
export function emptyWorkbook(language: Language, firstMonth: number) {
  const settings: SheetContent = {
    fields: { yearStart: toSerial(2026, firstMonth, 1), annualTarget: 12_000, asOf: toSerial(2026, firstMonth + 5, 9) },
  };
  const content: WorkbookContent = { language, isMadeUp: false, sheets: new Map() };
  return { content, supply: (id: string) => (id === 'settings' ? settings : undefined) };
}

/** The workbook, its years beginning in that month. */
export function withFirstMonth(content: WorkbookContent, firstMonth: number): WorkbookContent {
  const settings = content.sheets.get('settings')!;
  const fields = { ...settings.fields, yearStart: toSerial(2026, firstMonth, 1), asOf: settingOf(content, 'asOf') };
  return { ...content, sheets: new Map([...content.sheets, ['settings', { ...settings, fields }]]) };
}
