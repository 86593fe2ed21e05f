/** Faults of a manifest. */
export const faults = {
  missing: '{where}: {what} is missing.',
  misplaced: '{where}: {what} does not belong here, or not at this place.',
  tooLong: '{where}: {length:# character|# characters} where {most:# is|# are} allowed.',
  badValue: '{where}: “{value}” is not allowed here.',
  notHttps: '{where}: “{value}” is not an https address.',
  unknownName: '{where}: nothing is defined as “{value}”.',
  unusedName: '{where}: “{value}” is defined and never used.',
  definedTwice: '{where}: “{value}” is defined twice.',
  noTranslation: '{where}: there is no text for {locale}.',
  differs: '{where}: “{found}” where the other manifest says “{expected}”.',
  schema: '{where}: {message}.',
  iconMissing: '{where}: there is no picture {file}.',
  iconSize: '{where}: {file} measures {found} pixels, not {expected}.',
} as const;
