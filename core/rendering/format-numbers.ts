/** Writes whole units with thousands separators, the same in all languages. */
export function formatAmount(amount: number): string {
  const [whole, sign] = [String(Math.round(Math.abs(amount))), Math.round(amount) < 0 ? '−' : ''];
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Adds a plus sign above zero. */
export function formatChange(amount: number): string {
  return Math.round(amount) > 0 ? `+${formatAmount(amount)}` : formatAmount(amount);
}

/** 0.853 → 85.3% */
export function formatShare(share: number, hasSign = false): string {
  const text = `${(Math.abs(share) * 100).toFixed(1)}%`;
  return share < 0 ? `−${text}` : hasSign ? `+${text}` : text;
}
