import { type ErrorCode, SheetError } from '../arguments/sheet-error';
import type { ErrorKey, ErrorParameters } from '../words/error-text';
import { checkRange } from './check-range';
import { formatDate } from './day-serial';
import { countDays, type DayWeights } from './day-weights';

const UNDEFINED: ErrorCode = '#N/A';

export interface PaceRequest {
  readonly actual: number;
  readonly target: number;
  readonly start: number;
  readonly end: number;
  /** The last day that has passed, possibly before the start or after the end. */
  readonly asOf: number;
}

/** Selling days of the period. */
interface Days {
  readonly total: number;
  readonly elapsed: number;
}

type Figure = number | SheetError;

/**
 * Attainment, plan to date, pace index, run rate, required rate, projection; an undefined figure is #N/A with its
 * reason. The plan to date is the target's share of elapsed selling days.
 *
 *     target 1000, 10 of 20 selling days over, actual 400: attainment 0.4, plan to date 500, pace index 0.8,
 *     run rate 40 a day, required 60 a day, projection 800
 *
 * Throws SheetError if the period ends before it starts.
 */
export function pace(request: PaceRequest, weights: DayWeights): Figure[] {
  const { actual, target, start, end, asOf } = request;
  checkRange(start, end);
  const days = { total: countDays(weights, start, end), elapsed: countDays(weights, start, Math.min(asOf, end)) };
  const planToDate = (target * days.elapsed) / days.total;
  const isBegun = days.elapsed > 0;
  const figures: Figure[] = [
    attainment(actual, target),
    planToDate,
    isBegun ? attainment(actual, target, planToDate) : notBegun(request),
    isBegun ? actual / days.elapsed : notBegun(request),
    requiredRate(request, days),
    isBegun ? (actual * days.total) / days.elapsed : notBegun(request),
  ];
  return figures.map((figure, n) => (n > 0 && days.total === 0 ? noDays(request) : toFigure(figure)));
}

/** Actuals above a negative plan meet it: −80 against −100 is 120 %. A plan of zero has no ratio. */
function attainment(actual: number, target: number, plan = target): Figure {
  if (target === 0) return actual === 0 ? undefinedFor('paceNoTarget', {}) : undefinedFor('paceZeroTarget', { actual });
  return plan < 0 ? 1 + (actual - plan) / -plan : actual / plan;
}

/** The amount needed on each remaining day; 0 once the target is met. */
function requiredRate({ actual, target, end }: PaceRequest, { total, elapsed }: Days): Figure {
  const gap = target - actual;
  if (gap <= 0) return 0;
  return elapsed < total ? gap / (total - elapsed) : undefinedFor('paceOver', { end: formatDate(end), gap });
}

function notBegun({ start, asOf }: PaceRequest): SheetError {
  return undefinedFor('paceNotBegun', { start: formatDate(start), asOf: formatDate(asOf) });
}

function noDays({ start, end }: PaceRequest): SheetError {
  return undefinedFor('paceNoDays', { start: formatDate(start), end: formatDate(end) });
}

function toFigure(figure: Figure): Figure {
  if (figure instanceof SheetError) return figure;
  return Number.isFinite(figure) ? figure || 0 : undefinedFor('resultTooLarge', {});
}

function undefinedFor<K extends ErrorKey>(key: K, parameters: ErrorParameters<K>): SheetError {
  return new SheetError(UNDEFINED, key, parameters);
}
