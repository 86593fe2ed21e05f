import { formatDate, toSerial } from '../calendar/day-serial';
import type { SheetTexts } from '../language/sheet-texts';
import { fillSlots } from '../language/texts';
import type { TargetBasis } from '../planning/target-basis';
import { areaAddress, cellAddress, columnLetters, fixedAddress, onSheet } from '../workbook/a1';
import { moneyFormat, moneyWidth, monthFormat, shareFormat, styles } from '../workbook/styles';
import type { Area, CellStyle, Operation, WorkbookPlan } from '../workbook/workbook-plan';

export interface TargetPlanInputs {
  readonly year: number;
  readonly target: number;
  readonly unit: number;
  readonly basis: TargetBasis;
  /** People × months, from SPLITTARGET. */
  readonly parts: readonly (readonly number[])[];
  readonly isMadeUp: boolean;
  /** Columns of the orders sheet that the weights are summed from. */
  readonly orders: { readonly date: number; readonly salesperson: number; readonly amount: number };
}

const SEASONALITY_ROW = 8;
const FIRST_PERSON_ROW = 9;
const FIRST_MONTH = 3;
const TOTAL = FIRST_MONTH + 12;
const CHECK = TOTAL + 1;
const CHART_ROWS = 16;
const LEAST_WIDTH = 12;
const targetCell = { row: 4, column: 2, rows: 1, columns: 1 };
const unitCell = { row: 5, column: 2, rows: 1, columns: 1 };

/** People × months with totals and checks that are zero; weights are last year's sales, summed from the orders. */
export function targetPlanSheet(inputs: TargetPlanInputs, words: SheetTexts, language: string): WorkbookPlan {
  const sheet = words.targetPlan;
  const { year, basis } = inputs;
  const count = basis.people.length;
  const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheet, row, column, rows, columns });
  const weights = at(FIRST_PERSON_ROW, 2, count);
  const seasonality = at(SEASONALITY_ROW, FIRST_MONTH, 1, 12);
  const totalRow = FIRST_PERSON_ROW + count;
  const money = moneyFormat(inputs.unit);
  const wide = Math.max(LEAST_WIDTH, moneyWidth(inputs.target, inputs.unit));
  return [
    { kind: 'addSheet', sheet, mark: { template: 'target-plan', version: 1, period: String(year), language } },
    ...heading(inputs, words, at),
    {
      kind: 'values',
      ...at(SEASONALITY_ROW, 1),
      values: [[words.seasonality, null, ...basis.seasonality], ...basis.people.map(({ name }) => [name])],
    },
    {
      kind: 'formulas',
      ...weights,
      formulas: basis.people.map((_, i) => [weightFormula(inputs, words, FIRST_PERSON_ROW + i)]),
    },
    {
      kind: 'spill',
      ...at(FIRST_PERSON_ROW, FIRST_MONTH),
      formula: `=SPLITTARGET(${[targetCell, weights, seasonality, unitCell].map(fixedAddress).join(',')})`,
      values: inputs.parts,
    },
    ...totals(words, at, totalRow, count),
    ...looks(at, totalRow, count, money),
    { kind: 'columnWidths', sheet, column: 1, widths: [26, 15, ...Array<number>(12).fill(wide - 1), wide + 1, 9] },
    { kind: 'freeze', sheet, rows: SEASONALITY_ROW, columns: 2 },
    {
      kind: 'chart',
      ...at(totalRow + 5, 1, CHART_ROWS, 10),
      chart: {
        title: words.targetByMonth,
        categories: at(SEASONALITY_ROW - 1, FIRST_MONTH, 1, 12),
        name: words.target,
        values: at(totalRow, FIRST_MONTH, 1, 12),
      },
    },
    { kind: 'select', ...at(FIRST_PERSON_ROW, FIRST_MONTH) },
  ];
}

type At = (row: number, column: number, rows?: number, columns?: number) => Area;

function heading({ year, target, unit, basis, isMadeUp }: TargetPlanInputs, words: SheetTexts, at: At): Operation[] {
  const month = (serial: number) => formatDate(serial).slice(0, 7);
  const note = fillSlots(words.targetPlanNote, {
    baseYear: basis.baseYear,
    firstMonth: month(basis.firstMonth),
    lastMonth: month(basis.lastMonth),
    reliability: Math.round(basis.reliability * 100),
  });
  const { leftOut } = basis;
  const caveats = [
    leftOut && fillSlots(words.monthLeftOut, { month: month(leftOut.month), days: leftOut.days }),
    isMadeUp ? words.madeUp : undefined,
  ].filter((text) => text !== undefined);
  const months = Array.from({ length: 12 }, (_, i) => toSerial(year, i + 1, 1));
  const salesIn = fillSlots(words.salesIn, { year: basis.baseYear });
  return [
    {
      kind: 'values',
      ...at(1, 1),
      values: [[fillSlots(words.targetPlanTitle, { year })], [note], [caveats.join(' ') || null]],
    },
    {
      kind: 'values',
      ...at(targetCell.row, 1),
      values: [
        [words.target, target],
        [words.unit, unit],
      ],
    },
    {
      kind: 'values',
      ...at(SEASONALITY_ROW - 1, 1),
      values: [[words.person, salesIn, ...months, words.total, words.check]],
    },
  ];
}

/** Sales of the base year; a person who gave back more than they sold weighs nothing. */
function weightFormula({ basis, orders }: TargetPlanInputs, words: SheetTexts, row: number): string {
  const column = (number: number) => onSheet(words.orders, `$${columnLetters(number)}:$${columnLetters(number)}`);
  const from = toSerial(basis.baseYear, 1, 1);
  const to = toSerial(basis.baseYear + 1, 1, 1);
  const date = column(orders.date);
  return `=MAX(0,SUMIFS(${column(orders.amount)},${column(orders.salesperson)},$A${row},${date},">=${from}",${date},"<${to}"))`;
}

function totals(words: SheetTexts, at: At, totalRow: number, count: number): Operation[] {
  const people = Array.from({ length: count }, (_, i) => FIRST_PERSON_ROW + i);
  const months = Array.from({ length: 12 }, (_, i) => FIRST_MONTH + i);
  const sumDown = (column: number) =>
    `=SUM(${areaAddress({ row: FIRST_PERSON_ROW, column, rows: count, columns: 1 })})`;
  const sumAcross = (row: number) => `=SUM(${areaAddress({ row, column: FIRST_MONTH, rows: 1, columns: 12 })})`;
  const unit = fixedAddress(unitCell);
  const offUnits = (row: number, column: number) => {
    const cell = cellAddress({ row, column });
    return `=ROUND(${cell}-ROUND(${cell}/${unit},0)*${unit},6)`;
  };
  const grandTotal = cellAddress({ row: totalRow, column: TOTAL });
  const totalColumn = areaAddress({ row: FIRST_PERSON_ROW, column: TOTAL, rows: count, columns: 1 });
  return [
    { kind: 'formulas', ...at(SEASONALITY_ROW, TOTAL), formulas: [[sumAcross(SEASONALITY_ROW)]] },
    {
      kind: 'formulas',
      ...at(FIRST_PERSON_ROW, TOTAL),
      formulas: people.map((row) => [sumAcross(row), offUnits(row, TOTAL)]),
    },
    {
      kind: 'values',
      ...at(totalRow, 1),
      values: [[words.total], [words.checkUnits], [words.checkTotal], [words.checkSides]],
    },
    {
      kind: 'formulas',
      ...at(totalRow, 2),
      formulas: [[sumDown(2), ...months.map(sumDown), sumAcross(totalRow), offUnits(totalRow, TOTAL)]],
    },
    {
      kind: 'formulas',
      ...at(totalRow + 1, FIRST_MONTH),
      formulas: [months.map((column) => offUnits(totalRow, column))],
    },
    {
      kind: 'formulas',
      ...at(totalRow + 2, TOTAL),
      formulas: [
        [`=ROUND(${grandTotal}-${fixedAddress(targetCell)},6)`],
        [`=ROUND(SUM(${totalColumn})-${grandTotal},6)`],
      ],
    },
  ];
}

function looks(at: At, totalRow: number, count: number, money: string): Operation[] {
  const style = (area: Area, look: CellStyle): Operation => ({ kind: 'style', ...area, style: look });
  const format = (area: Area, text: string): Operation => ({ kind: 'numberFormat', ...area, format: text });
  return [
    style(at(1, 1), styles.title),
    style(at(2, 1, 2), styles.note),
    style(at(targetCell.row, 1, 2), styles.label),
    style(at(targetCell.row, 2, 2), styles.input),
    style(at(SEASONALITY_ROW - 1, 1), styles.header),
    style(at(SEASONALITY_ROW - 1, 2, 1, CHECK - 1), styles.headerNumber),
    style(at(SEASONALITY_ROW, 1, 1, CHECK), styles.note),
    style(at(SEASONALITY_ROW, FIRST_MONTH, 1, 12), styles.input),
    style(at(FIRST_PERSON_ROW, TOTAL, count), styles.label),
    style(at(totalRow, 1, 1, TOTAL), styles.total),
    style(at(totalRow + 1, 1, 3, TOTAL), styles.check),
    style(at(FIRST_PERSON_ROW, CHECK, count + 1), styles.check),
    format(at(targetCell.row, 2), money),
    format(at(unitCell.row, 2), money),
    format(at(SEASONALITY_ROW - 1, FIRST_MONTH, 1, 12), monthFormat),
    format(at(SEASONALITY_ROW, FIRST_MONTH, 1, 13), shareFormat),
    format(at(FIRST_PERSON_ROW, 2, count + 1), moneyFormat(1)),
    format(at(FIRST_PERSON_ROW, FIRST_MONTH, count + 1, 13), money),
    format(at(totalRow + 1, FIRST_MONTH, 3, 13), money),
    format(at(FIRST_PERSON_ROW, CHECK, count + 1), money),
  ];
}
