/** A property holds 9 kB; non-ASCII characters are escaped, so one character is one byte. */
const PIECE = 8000;

export type Records = ReadonlyMap<string, unknown>;

/** All records that Planfold stores outside the sheets of this spreadsheet, by key. */
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

/** Ignores a record that was never completely written. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Blanks surplus pieces of a longer predecessor in the same call, so that one whole record is stored at any time. */
export function writeRecord(key: string, value: object): void {
  const properties = PropertiesService.getDocumentProperties();
  const text = JSON.stringify(value).replace(/[^ -~]/g, toEscape);
  const pieces: { [name: string]: string } = {};
  for (let i = 0; i * PIECE < text.length; i++) pieces[`${key}/${i}`] = text.slice(i * PIECE, (i + 1) * PIECE);
  for (const name of properties.getKeys()) if (name.startsWith(`${key}/`)) pieces[name] ??= '';
  properties.setProperties(pieces);
}

/** Deletes the first piece first: without it there is no record. */
export function dropRecord(key: string): void {
  const properties = PropertiesService.getDocumentProperties();
  const names = properties.getKeys().filter((name) => name.startsWith(`${key}/`));
  for (const name of names.sort()) properties.deleteProperty(name);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
