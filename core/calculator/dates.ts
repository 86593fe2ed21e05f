import { fromSerial, toSerial } from '../calendar/day-serial';
import { cellError } from './cell-error';
import { toNumber, toWhole } from './convert';
import type { Arguments, EagerFunction, FunctionFamily } from './sheet-function';
import type { Value } from './sheet-range';

/** 9999-12-31 */
const LAST_DAY = 2_958_465;

function toDay(value: Value | undefined): number {
  return checkDay(Math.floor(toNumber(value)));
}

function checkDay(serial: number): number {
  if (!(serial >= 0 && serial <= LAST_DAY)) throw cellError('#NUM!');
  return serial;
}

function ofDay(run: (serial: number) => number): EagerFunction {
  return { takes: ['cell'], run: ([day]) => run(toDay(day)) };
}

/** As in Excel, years below 1900 count from 1900. */
function date([year, month, day]: Arguments): number {
  const count = toWhole(year);
  return checkDay(toSerial(count >= 0 && count < 1900 ? count + 1900 : count, toWhole(month), toWhole(day)));
}

function sameDayLater([start, months]: Arguments): number {
  const { year, month, day } = fromSerial(toDay(start));
  const later = month + toWhole(months);
  return checkDay(Math.min(toSerial(year, later, day), toSerial(year, later + 1, 0)));
}

function monthEnd([start, months]: Arguments): number {
  const { year, month } = fromSerial(toDay(start));
  return checkDay(toSerial(year, month + toWhole(months) + 1, 0));
}

/** 0 = Monday */
function weekday(serial: number): number {
  return (serial + 5) % 7;
}

/** The kind sets the first day: 1 and 17 Sunday, 2 and 11 Monday, …, 16 Saturday; 3 counts from Monday = 0. */
function weekdayNumber([value, kind]: Arguments): number {
  const day = weekday(toDay(value));
  const type = kind === undefined ? 1 : toWhole(kind);
  if (type === 3) return day;
  const first = type === 1 ? 6 : type === 2 ? 0 : type - 11;
  if (!(first >= 0 && first <= 6) || (type > 2 && type < 11)) throw cellError('#NUM!');
  return ((day - first + 7) % 7) + 1;
}

/** The week belongs to the year of its Thursday. */
function isoWeek(serial: number): number {
  const thursday = serial - weekday(serial) + 3;
  return Math.floor((thursday - toSerial(fromSerial(thursday).year, 1, 1)) / 7) + 1;
}

export const dates: FunctionFamily = {
  DATE: { takes: ['cell', 'cell', 'cell'], run: date },
  YEAR: ofDay((serial) => fromSerial(serial).year),
  MONTH: ofDay((serial) => fromSerial(serial).month),
  DAY: ofDay((serial) => fromSerial(serial).day),
  WEEKDAY: { takes: ['cell', 'cell'], least: 1, run: weekdayNumber },
  EDATE: { takes: ['cell', 'cell'], run: sameDayLater },
  EOMONTH: { takes: ['cell', 'cell'], run: monthEnd },
  ISOWEEKNUM: ofDay(isoWeek),
};
