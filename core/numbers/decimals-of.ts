const NOISE = 1e-9;
const LARGE = 100;

/** The number of decimals in which a sentence writes all these amounts: 0, 2 or 4. 100 and 0.5 take 2. */
export function decimalsOf(amounts: readonly number[]): number {
  const enough = [0, 2, 4].find((decimals) => amounts.every((amount) => isWritten(amount, decimals)));
  return enough ?? (amounts.some((amount) => Math.abs(amount) >= LARGE) ? 2 : 4);
}

function isWritten(amount: number, decimals: number): boolean {
  const off = Math.abs(amount - Number(amount.toFixed(decimals)));
  return off <= NOISE * Math.max(1, Math.abs(amount)) * 10 ** -decimals;
}
