import { formatDate, fromSerial } from '../../../core/calendar/day-serial';
import type { PlainCell } from '../../../core/workbook/workbook-plan';

/** Round marks along an axis that holds zero and all of the values. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
}

const FEWEST_STEPS = 4;

/** Steps of 1, 2, 2.5 or 5 × 10ⁿ, from a mark at or below the least value to one at or above the largest. */
export function toScale(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { least: 0, most: 1, marks: [0, 1] };
  const step = roundStep((high - low) / FEWEST_STEPS);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const marks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { least: first * step, most: last * step, marks };
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factors = [10, 5, 2.5, 2, 1];
  return (factors.find((factor) => factor * power <= raw * (1 + 1e-9)) ?? 1) * power;
}

export interface Block {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
}

/** Where each value begins and ends: on zero, or on those of the same sign before it. */
export function toBlocks(series: readonly (readonly number[])[], isStacked: boolean): Block[] {
  const above: number[] = [];
  const below: number[] = [];
  return series.flatMap((values, place) =>
    values.map((value, category) => {
      const sums = value < 0 ? below : above;
      const from = isStacked ? (sums[category] ?? 0) : 0;
      sums[category] = from + value;
      return { series: place, category, from, to: from + value };
    }),
  );
}

/** Every how many labels one has room. */
export function labelStep(labels: readonly string[], room: number, characterWidth: number): number {
  const longest = Math.max(1, ...labels.map(widthOf));
  return Math.max(1, Math.ceil(((longest + 1) * characterWidth) / Math.max(room, 1)));
}

/** In Latin letters; Chinese ones take the room of two. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '⺀' ? 2 : 1), 0);
}

/** As much of a text as there is room for. */
export function shorten(text: string, room: number, characterWidth: number): string {
  const letters = [...text];
  let width = 0;
  for (const [i, letter] of letters.entries()) {
    width += widthOf(letter) * characterWidth;
    if (width > room && i > 0) return `${letters.slice(0, i - 1).join('')}…`;
  }
  return text;
}

/** A value as the number format says, as far as the marks of an axis need it. */
export function toLabel(value: number, format: string): string {
  const isPercent = format.includes('%');
  const text = (isPercent ? value * 100 : value).toLocaleString('en', { maximumFractionDigits: 6 });
  return isPercent ? `${text}%` : text;
}

const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;

/** Day serials as dates, or as months where all of them begin one. */
export function toCategories(cells: readonly PlainCell[]): string[] {
  const isDay = (cell: PlainCell): cell is number => typeof cell === 'number' && cell >= FIRST_DAY && cell <= LAST_DAY;
  const days = cells.filter(isDay);
  const areMonths = days.every((day) => fromSerial(day).day === 1);
  return cells.map((cell) => (isDay(cell) ? formatDate(cell).slice(0, areMonths ? 7 : 10) : String(cell ?? '')));
}
