import { toSerial } from '../../../core/calendar/day-serial';
import { specialDays } from '../../../core/sample/sample-calendar';
import { sampleWorkbook } from '../../../core/sample/sample-workbook';
import { lists, templates } from '../../../core/templates/catalogue';
import { type SheetContent, type TypedRow, typedRows, type WorkbookContent } from '../../../core/templates/content';
import type { Column, Field, TableBlock, Template } from '../../../core/templates/template';
import { type Language, languages } from '../../../core/words/language';

const workbook = sampleWorkbook('en');
const byId = new Map<string, Template>(templates.map((template) => [template.id, template]));
const isInput = ({ role = 'input', formula }: Pick<Column, 'role' | 'formula'>) => role === 'input' && !formula;

const tablesOf = ({ blocks }: Template) => blocks.filter((block): block is TableBlock => block.kind === 'table');
const fieldsOf = ({ blocks }: Template) => blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));

interface TypedCell {
  readonly place: string;
  readonly column: Column | Field | undefined;
  readonly isLabel: boolean;
  readonly value: TypedRow[string];
}

/** Every typed cell with the column or field that it is typed into. */
function cellsOf({ sheets }: WorkbookContent): TypedCell[] {
  return [...sheets].flatMap(([id, content]) => {
    const template = byId.get(id.split(' ')[0]!);
    return template ? [...fieldCells(id, template, content), ...tableCells(id, template, content)] : [];
  });
}

function fieldCells(id: string, template: Template, { fields = {} }: SheetContent): TypedCell[] {
  const known = new Map<string, Field>(fieldsOf(template).map((field) => [field.key, field]));
  return Object.entries(fields)
    .filter(([key]) => !key.startsWith('words:'))
    .map(([key, value]) => ({ place: `${id} ${key}`, column: known.get(key), isLabel: false, value }));
}

function tableCells(id: string, template: Template, { tables = {} }: SheetContent): TypedCell[] {
  return Object.entries(tables).flatMap(([key, rows]) => {
    const block = tablesOf(template).find((table) => table.key === key);
    const known = new Map<string, Column>(block?.columns.map((column) => [column.key, column]));
    return rows.flatMap((row, i) =>
      Object.entries(row).map(([name, value]) => ({
        place: `${id} ${key} ${i} ${name}`,
        column: known.get(name.split(':')[0]!),
        isLabel: block?.each !== undefined && block.columns[0]!.key === name,
        value,
      })),
    );
  });
}

const cells = cellsOf(workbook);
const texts = (content: WorkbookContent) =>
  [...content.sheets.values()].flatMap(({ fields = {}, tables = {} }) =>
    [fields, ...Object.values(tables).flat()].flatMap((row) => Object.values(row)),
  );

describe('sampleWorkbook', () => {
  it('is the same every time', () => {
    expect([...sampleWorkbook('en').sheets]).toEqual([...workbook.sheets]);
    expect(workbook.isMadeUp).toBe(true);
  });

  it('keeps the orders of the three years before as they always were', () => {
    const before = typedRows(workbook, 'orders').filter(({ date }) => Number(date) < toSerial(2026, 1, 1));
    const sum = (rows: readonly TypedRow[]) => rows.reduce((total, { amount }) => total + Number(amount), 0);
    const since = (year: number) => before.filter(({ date }) => Number(date) >= toSerial(year, 1, 1));
    expect([before.length, sum(before), sum(since(2024)), sum(since(2025))]).toEqual([
      3171, 27_003_250, 19_050_500, 9_932_290,
    ]);
    expect(before[0]).toMatchObject({
      orderNumber: 'SO-10001',
      person: 'Elif Kaya',
      customer: 'Falcon Water',
      amount: 4660,
    });
    const trace = before.reduce((hash, { date, amount }) => (hash * 31 + Number(date) + Number(amount)) % 1_000_003, 0);
    expect(trace).toBe(511622);
    expect(workbook.sheets.get('settings')?.fields).toMatchObject({ annualTarget: 10_700_000, roundingUnit: 100 });
  });

  it.each(templates.map((template) => [template.id, template] as const))('has content for %s', (id, template) => {
    const own = [...workbook.sheets].filter(([key]) => key.split(' ')[0] === id);
    expect(own.length).toBeGreaterThan(0);
    for (const [key] of own) expect(key.includes(' ')).toBe(template.period !== undefined);
    const isTypedInto = template.group !== 'output' && template.id !== 'dailyTargets';
    const typed = own.flatMap(([, { fields = {}, tables = {} }]) => [
      ...Object.keys(fields),
      ...Object.values(tables).flat(),
    ]);
    if (isTypedInto) expect(typed.length).toBeGreaterThan(2);
  });

  it('fills inputs alone, each of its own type', () => {
    const strangers = cells.filter(({ column, isLabel }) => !column || !(isLabel || isInput(column)));
    expect(strangers.map(({ place }) => place)).toEqual([]);
    const isOfType = ({ column, isLabel, value }: TypedCell) => {
      if (isLabel || column!.type === 'text') return typeof value === 'string' || typeof value === 'number';
      const isText = column!.type === 'choice' || column!.type === 'yesNo';
      return isText ? typeof value === 'string' : Number.isFinite(value);
    };
    expect(cells.filter((cell) => !isOfType(cell)).map(({ place, value }) => `${place}: ${value}`)).toEqual([]);
  });

  it('knows the sheets, tables and prompts that it writes to', () => {
    for (const [id, { fields = {}, tables = {} }] of workbook.sheets) {
      const template = byId.get(id.split(' ')[0]!);
      if (!template) continue;
      const prompts = template.blocks.flatMap((block) => (block.kind === 'words' ? block.prompts : []));
      const asked = Object.keys(fields).filter((key) => key.startsWith('words:'));
      expect(prompts).toEqual(expect.arrayContaining(asked.map((key) => key.slice('words:'.length))));
      expect(tablesOf(template).map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(tables)));
    }
  });

  it('chooses among the options and stays within the bounds', () => {
    const wrong = cells.filter(({ column, value }) => {
      const { type, options = type === 'yesNo' ? (['yes', 'no'] as const) : undefined, min, max } = column!;
      const number = Number(value);
      return (
        (options && !options.some((key) => key === value)) ||
        (min !== undefined && number < min) ||
        (max !== undefined && number > max)
      );
    });
    expect(wrong.map(({ place, value }) => `${place}: ${value}`)).toEqual([]);
  });

  it('names only what stands in its list', () => {
    const columns = new Map<string, Set<unknown>>();
    const listOf = (source: string) => {
      const [sheet, column] = source.split('.') as [string, string];
      if (!columns.has(source)) columns.set(source, new Set(typedRows(workbook, sheet).map((row) => row[column])));
      return columns.get(source)!;
    };
    const unknown = cells.filter(({ column, value }) => {
      const source = column && 'from' in column ? column.from : undefined;
      return source !== undefined && !listOf(source).has(value);
    });
    expect(unknown.map(({ place, value }) => `${place}: ${value}`)).toEqual([]);
  });

  it('finds the row of every label of a table that has a row an entry', () => {
    const request = {
      people: 'team.person',
      regions: 'regions.region',
      accounts: 'accounts.account',
      products: 'products.product',
    };
    for (const [id, { tables = {} }] of workbook.sheets) {
      for (const block of tablesOf(byId.get(id.split(' ')[0]!) ?? ({ blocks: [] } as never))) {
        const label = block.columns[0]!.key;
        const labels = (tables[block.key] ?? []).map((row) => row[label]);
        if (!block.each) continue;
        expect(new Set(labels).size).toBe(labels.length);
        const source = request[block.each as keyof typeof request]?.split('.');
        const ids =
          source !== undefined
            ? typedRows(workbook, source[0]!).map((row) => row[source[1]!])
            : block.each in lists && lists[block.each as keyof typeof lists](workbook).map((entry) => entry.id);
        if (ids) expect(ids).toEqual(expect.arrayContaining(labels));
      }
    }
  });

  it('has whole days, none of what has happened after the day that it stands at', () => {
    const asOf = Number(workbook.sheets.get('settings')!.fields!.asOf);
    expect(asOf).toBe(toSerial(2026, 6, 30));
    const days = cells.filter(({ column }) => column!.type === 'date' || column!.type === 'month');
    const isDay = (value: unknown) =>
      Number.isInteger(value) && Number(value) >= toSerial(2017, 1, 1) && Number(value) <= toSerial(2028, 1, 1);
    expect(days.filter(({ value }) => !isDay(value)).map(({ place, value }) => `${place}: ${value}`)).toEqual([]);
    const past =
      / (done|closedOn|repliedOn|resolvedOn|submittedOn|decidedOn|heldOn|hiredOn|meetingHeldOn|hostedOn|contractSignedOn|actedOn|sentOn|respondedOn|launchedOn|contactedOn|conductSeenOn|issueDecidedOn|reviewedOn|acknowledgedOn|assessedOn|cardSeenOn)$/;
    expect(
      days.filter(({ place, value }) => past.test(place) && Number(value) > asOf).map(({ place }) => place),
    ).toEqual([]);
    for (const sheet of ['orders', 'invoices', 'receipts', 'visits', 'calls', 'expenses']) {
      const late = typedRows(workbook, sheet).filter(({ date }) => Number(date) > asOf);
      expect([sheet, late]).toEqual([sheet, []]);
    }
  });

  it('never receives more than was invoiced, nor before', () => {
    const invoices = new Map(typedRows(workbook, 'invoices').map((row) => [row.invoiceNumber, row]));
    const paid = new Map<TypedRow[string] | undefined, number>();
    for (const { invoiceNumber, amount, date, customer } of typedRows(workbook, 'receipts')) {
      if (invoiceNumber === undefined) continue;
      const invoice = invoices.get(invoiceNumber)!;
      expect(customer).toBe(invoice.customer);
      expect(Number(date)).toBeGreaterThanOrEqual(Number(invoice.date));
      paid.set(invoiceNumber, (paid.get(invoiceNumber) ?? 0) + Number(amount));
    }
    for (const [number, sum] of paid) expect(sum).toBeLessThanOrEqual(Number(invoices.get(number)!.amount));
    const unpaid = [...invoices.keys()].filter((number) => !paid.has(number));
    expect(unpaid.length).toBeGreaterThan(20);
  });

  it('has two people far below their target in May and June', () => {
    const sold = (person: unknown, month: number) =>
      typedRows(workbook, 'orders')
        .filter(
          (row) =>
            row.person === person &&
            Number(row.date) >= toSerial(2026, month, 1) &&
            Number(row.date) < toSerial(2026, month + 1, 1),
        )
        .reduce((sum, { amount }) => sum + Number(amount), 0);
    const commits = typedRows(workbook, 'forecast 2026', 'commits');
    const people = commits
      .filter(({ commitMonth }) => commitMonth === toSerial(2026, 6, 1))
      .map(({ commitPerson }) => commitPerson);
    const half = (person: unknown, months: readonly number[]) =>
      months.reduce((sum, month) => sum + sold(person, month), 0);
    const hasDropped = people.filter((person) => half(person, [5, 6]) < 0.65 * half(person, [3, 4]));
    expect(hasDropped).toEqual(['Carmen Ibarra', 'Lei Xinran']);
  });

  it('has the days off and make-up days of mainland China in 2026', () => {
    const count = (weight: number) => specialDays.filter((day) => day.weight === weight).length;
    expect([count(0), count(1), typedRows(workbook, 'calendar').length]).toEqual([19, 6, 25]);
  });

  it.each(languages)('writes no text in %s that a spreadsheet would take for a formula', (language: Language) => {
    const written = texts(sampleWorkbook(language)).filter((value) => typeof value === 'string');
    expect(written.filter((text) => /^[=+\-@\t]/.test(text) || text.trim() !== text || text === '')).toEqual([]);
  });

  it.each(['zh-Hans', 'zh-Hant'] as const)('says the same in %s', (language) => {
    const other = sampleWorkbook(language);
    expect([...other.sheets.keys()]).toEqual([...workbook.sheets.keys()]);
    const numbers = (content: WorkbookContent) => texts(content).filter((value) => typeof value === 'number');
    expect(numbers(other)).toEqual(numbers(workbook));
  });

  it('grows with the number of people', () => {
    const large = sampleWorkbook('en', { people: 500 });
    const people = typedRows(large, 'team').map(({ person }) => person);
    expect([people.length, new Set(people).size]).toEqual([500, 500]);
    const customers = typedRows(large, 'customers').map(({ customer }) => customer);
    expect([customers.length, new Set(customers).size]).toEqual([1500, 1500]);
    const orders = typedRows(large, 'orders').filter(({ date }) => Number(date) >= toSerial(2026, 1, 1));
    expect(orders.length / 500 / 12).toBeGreaterThan(1);
    expect(orders.length / 500 / 12).toBeLessThan(2);
    const cards = [...large.sheets.keys()].filter((id) => id.startsWith('scorecard '));
    expect([cards.length, cards.at(-1)]).toEqual([12, 'scorecard 2026-12']);
    expect(large.sheets.get('settings')?.fields?.asOf).toBe(toSerial(2026, 12, 31));
  });
});
