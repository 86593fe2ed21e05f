/** The path of an icon in the built add-in. */
export function iconFile(name: string, size: number): string {
  return `assets/${name}-${size}.png`;
}
