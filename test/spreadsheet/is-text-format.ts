const textOnly = /^(?=.*@)(?:@|_.|\*.|\\.|"[^"]*")+$/;

/**
 * Whether a cell of that format takes what is typed for a text.
 * @param isStrict Whether a custom format with a part for text alone does so too: assumed, nobody has seen it.
 */
export function isTextFormat(format: string | undefined, isStrict: boolean): boolean {
  return format === '@' || (isStrict && format !== undefined && textOnly.test(format));
}
