import { studentQuantile } from './student-quantile';

/** Chosen so that ranges of 50, 80 and 95 % hold as often as they promise on public series (docs/forecasting.md). */
const WIDTH = 0.56;
/** Small errors of the past grow more than large ones. */
const POWER_OF_SPREAD = 3 / 4;
/** A history of this many points has the plain width, one a sixteenth as long twice that. */
const PLAIN_COUNT = 60;
const POWER_OF_COUNT = 1 / 4;

export interface Errors {
  /** The usual size of an error one step ahead, as a part of the level. */
  readonly spread: number;
  /** How many points the history has. */
  readonly count: number;
  /** How fast the level moves, 0 to 1. */
  readonly rate: number;
}

/**
 * How far the range reaches to each side of the forecast, for each step ahead.
 *
 * The idea: a level that never moves is as uncertain in a year as tomorrow, one that moves with every point grows
 * uncertain with the root of the steps ahead. Errors of forecasts have heavier tails than the normal distribution: those
 * of Student's with 4 degrees of freedom.
 *
 *     60 points with errors of 10 %, 95 %: 0.56 × 0.1^¾ × 2.776 = 0.276 at every step if the level stays, 0.168 at the
 *     first and 0.581 at the twelfth if it moves with every point
 */
export function rangeWidths({ spread, count, rate }: Errors, confidence: number, periods: number): Float64Array {
  const quantile = studentQuantile(confidence);
  const width = WIDTH * quantile * spread ** POWER_OF_SPREAD * (PLAIN_COUNT / count) ** POWER_OF_COUNT;
  return new Float64Array(periods).map((_, k) => width * ((k + 1) / Math.E) ** (rate / 2));
}
