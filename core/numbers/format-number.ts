/** From this size on numbers are written with an exponent and without separators. */
const LARGEST_IN_DIGITS = 1e21;

/** 1234567.5 with 2 decimals is 1,234,567.50: the same text in every host and language. */
export function formatNumber(value: number, decimals: number): string {
  if (Math.abs(value) >= LARGEST_IN_DIGITS) return String(value);
  const [whole, fraction] = (Number(value.toFixed(decimals)) + 0).toFixed(decimals).split('.') as [
    string,
    string | undefined,
  ];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
