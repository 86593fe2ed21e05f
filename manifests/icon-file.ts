/** Where the built add-in has an icon. */
export function iconFile(name: string, size: number): string {
  return `assets/${name}-${size}.png`;
}
