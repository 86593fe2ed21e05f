import floors from './rooms.json';

const START = '<!-- Written by npm run generate from tools/dependencies/rooms.json. -->\n';
const END = '<!-- End of the table that npm run generate writes. -->';

/** Replaces the table of rooms between the two markers of a page. */
export function withRoomTable(page: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error('The page has no place for the table of rooms.');
  return page.slice(0, start) + START + toRoomTable() + page.slice(end);
}

function toRoomTable(): string {
  const rows = floors.map(({ rooms, holds, imports, libraries = [] }, i) => {
    const core = imports === 'below' ? [i === 0 ? 'nothing' : 'rooms above'] : imports;
    return [inCode(rooms), holds, [...core, ...libraries].join(', ')];
  });
  return [['folder', 'what it holds', 'may import'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

function inCode(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
