import { check } from '../arguments/sheet-error';
import { exactUnit } from '../numbers/exact-unit';

export type PriceVolumeMethod = 'average' | 'base';

/** Prices and quantities of each product, before (0) and now (1). */
export interface ProductSales {
  readonly price0: Float64Array;
  readonly quantity0: Float64Array;
  readonly price1: Float64Array;
  readonly quantity1: Float64Array;
}

/** price, volume, mix, new, discontinued, total */
export type RevenueChange = readonly [number, number, number, number, number, number];

interface Effects {
  readonly before: number;
  readonly after: number;
  /** Revenue if only the quantity had changed (average) or only the price (base). */
  readonly between: number;
  readonly volume: number;
}

const LARGEST = 1e300;
/** A mix below this part of the revenue is rounding noise. */
const NOISE = 2 ** -46;

/**
 * Explains the change of revenue by price, volume and mix, for each product and in total.
 *
 *     average   price at the new quantity, volume at the average base price, mix is the rest
 *     base      price at the base quantity, volume at the product's base price, mix is the rest
 *
 *     one product sold 10 at 5 and now sells 12 at 6: revenue goes from 50 to 72, by 22
 *     average: price 12 × 1 = 12, volume 2 × 5 = 10, mix 0;   base: price 10 × 1 = 10, volume 2 × 5 = 10, mix 2
 *
 * A product without revenue before is new, one without revenue now is discontinued; neither counts in the average
 * price. All parts are multiples of one power of two, about 2^-50 of the largest, so that they add up exactly across
 * and down. Throws SheetError if amounts are too large.
 */
export function priceVolumeMix(sales: ProductSales, method: PriceVolumeMethod): readonly RevenueChange[] {
  const effects = toEffects(sales, method);
  const bound = effects.reduce((sum, effect) => sum + 2 * magnitudeOf(effect), 0);
  check(bound <= LARGEST, 'resultTooLarge', {});
  const unit = exactUnit(2 * bound);
  const rows = effects.map((effect) => toChange(effect, method, (amount) => Math.round(amount / unit) * unit + 0));
  const total = rows.reduce<RevenueChange>((sums, row) => addUp(sums, row), [0, 0, 0, 0, 0, 0]);
  return [...rows, total];
}

function toEffects({ price0, quantity0, price1, quantity1 }: ProductSales, method: PriceVolumeMethod): Effects[] {
  const plain = Array.from(price0, (price, i) => {
    const before = price * quantity0[i]!;
    const after = price1[i]! * quantity1[i]!;
    const between = method === 'average' ? price * quantity1[i]! : price1[i]! * quantity0[i]!;
    return { before, after, between };
  });
  const averagePrice = averageBasePrice(plain, quantity0);
  return plain.map((effect, i) => {
    if (effect.before === 0 || effect.after === 0) return { ...effect, between: 0, volume: 0 };
    const price = method === 'average' ? averagePrice : price0[i]!;
    return { ...effect, volume: (quantity1[i]! - quantity0[i]!) * price };
  });
}

function averageBasePrice(sales: readonly Pick<Effects, 'before' | 'after'>[], quantity0: Float64Array): number {
  let revenue = 0;
  let quantity = 0;
  sales.forEach(({ before, after }, i) => {
    if (before === 0 || after === 0) return;
    revenue += before;
    quantity += quantity0[i]!;
  });
  return quantity === 0 ? 0 : revenue / quantity;
}

function magnitudeOf({ before, after, between, volume }: Effects): number {
  return Math.abs(before) + Math.abs(after) + Math.abs(between) + Math.abs(volume);
}

function toChange(effect: Effects, method: PriceVolumeMethod, round: (amount: number) => number): RevenueChange {
  const before = round(effect.before);
  const after = round(effect.after);
  const total = after - before;
  if (effect.before === 0) return [0, 0, 0, total, 0, total];
  if (effect.after === 0) return [0, 0, 0, 0, total, total];
  const between = round(effect.between);
  const price = method === 'average' ? after - between : between - before;
  const rest = total - price;
  const volume = round(effect.volume);
  const isNoise = Math.abs(rest - volume) <= magnitudeOf(effect) * NOISE;
  return isNoise ? [price, rest, 0, 0, 0, total] : [price, volume, rest - volume, 0, 0, total];
}

function addUp(a: RevenueChange, b: RevenueChange): RevenueChange {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5]];
}
