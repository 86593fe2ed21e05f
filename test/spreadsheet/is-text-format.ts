const textOnly = /^(?=.*@)(?:@|_.|\*.|\\.|"[^"]*")+$/;

/**
 * Whether a cell with that format keeps entries as text.
 * @param isStrict Whether a custom format with only a text section does so, too: assumed, never observed.
 */
export function isTextFormat(format: string | undefined, isStrict: boolean): boolean {
  return format === '@' || (isStrict && format !== undefined && textOnly.test(format));
}
