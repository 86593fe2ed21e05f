const SIGNATURE = '89504e470d0a1a0a';

/** Reads width and height from the header of a PNG; undefined for any other file. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (bytes.length < 24 || start !== SIGNATURE) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
