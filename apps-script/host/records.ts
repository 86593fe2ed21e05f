/** A value holds 9 kB; what is not ASCII is escaped, so that characters are bytes. */
const PIECE = 8000;

export type Records = ReadonlyMap<string, unknown>;

/** All that Planfold keeps beside the sheets of this spreadsheet, by key. */
export function readRecords(): Records {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  const keys = Object.keys(stored).filter((name) => name.endsWith('/0'));
  return new Map(
    keys.flatMap((name): [string, unknown][] => {
      const key = name.slice(0, -2);
      const pieces: string[] = [];
      for (let i = 0; stored[`${key}/${i}`] !== undefined; i++) pieces.push(stored[`${key}/${i}`]!);
      const value = parse(pieces.join(''));
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** A record whose end was never written is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Pieces of a longer record before it are blanked in the same call, so that what is stored is always one or the other. */
export function writeRecord(key: string, value: object): void {
  const properties = PropertiesService.getDocumentProperties();
  const text = JSON.stringify(value).replace(/[^ -~]/g, toEscape);
  const pieces: { [name: string]: string } = {};
  for (let i = 0; i * PIECE < text.length; i++) pieces[`${key}/${i}`] = text.slice(i * PIECE, (i + 1) * PIECE);
  for (const name of properties.getKeys()) if (name.startsWith(`${key}/`)) pieces[name] ??= '';
  properties.setProperties(pieces);
}

/** The first piece goes first: without it there is no record. */
export function dropRecord(key: string): void {
  const properties = PropertiesService.getDocumentProperties();
  const names = properties.getKeys().filter((name) => name.startsWith(`${key}/`));
  for (const name of names.sort()) properties.deleteProperty(name);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
