/** A unit as an exact decimal: `step ÷ scale`, both whole (0.05 is 5 ÷ 100). */
export interface DecimalUnit {
  readonly step: number;
  readonly scale: number;
}

/** Sums of decimals carry noise; an amount further off than this is not a multiple of the unit. */
const RELATIVE_NOISE = 2 ** -45;
const UNIT_NOISE = 1e-3;

export function toDecimalUnit(unit: number): DecimalUnit {
  const [digits, exponent] = unit.toExponential().split('e') as [string, string];
  const decimals = Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
  const scale = 10 ** decimals;
  return { step: Math.round(unit * scale), scale };
}

/** The amount as a count of units; undefined if it is not a multiple of the unit. */
export function toUnits(amount: number, { step, scale }: DecimalUnit): number | undefined {
  const exact = (amount * scale) / step;
  const units = Math.round(exact);
  const off = Math.abs(exact - units);
  return off <= UNIT_NOISE && off <= Math.max(Math.abs(exact) * RELATIVE_NOISE, Number.EPSILON) ? units : undefined;
}

/** A count of units as an amount. One division gives the nearest double; k × 0.01 would miss it. */
export function toAmount(units: number, { step, scale }: DecimalUnit): number {
  return (units * step) / scale;
}

/** The most decimals that any of the amounts is written with, up to 10: 0.5 and 0.25 have 2. */
export function mostDecimals(amounts: readonly number[]): number {
  return amounts.reduce((most, amount) => Math.max(most, decimalPlaces(amount)), 0);
}

const MOST_DECIMALS = 10;

function decimalPlaces(amount: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scaled = amount * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= Math.abs(scaled) * RELATIVE_NOISE) return decimals;
  }
  return MOST_DECIMALS;
}
