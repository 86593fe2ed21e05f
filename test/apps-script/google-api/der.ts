/** The few parts of DER that a certificate is written in (ITU-T X.690). */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

export const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents);
export const setOf = (...contents: readonly Uint8Array[]) => der(0x31, ...contents);
export const integer = (value: number) => der(0x02, Buffer.from([value]));
export const boolean = (value: boolean) => der(0x01, Buffer.from([value ? 0xff : 0]));
export const octets = (content: Uint8Array) => der(0x04, content);
export const bits = (content: Uint8Array) => der(0x03, Buffer.from([0]), content);
export const text = (value: string) => der(0x0c, Buffer.from(value));
export const utcTime = (value: string) => der(0x17, Buffer.from(value));
/** Context-specific and constructed: [n] EXPLICIT in the notation. */
export const tagged = (n: number, content: Uint8Array) => der(0xa0 + n, content);

export function objectId(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number) as [number, number, ...number[]];
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inBase128)]));
}

function inBase128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff]);
}
