/** Places where the sidebar can open: the menu's items, in groups with a line between them. */
export const placeGroups = [
  ['split', 'sheets', 'scorecards', 'review', 'checks'],
  ['selfTest', 'help'],
] as const;

export type Place = (typeof placeGroups)[number][number];

/** The top-level function that a menu item calls: openSelfTest. */
export function openerOf(place: Place): string {
  return `open${place[0]!.toUpperCase()}${place.slice(1)}`;
}
