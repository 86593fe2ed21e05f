import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const ADDIN = 'https://planfold.example/';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** The built add-in's or office.js' file at an address; undefined for any other address. */
export function addinFile(address: string): string | undefined {
  const [path] = address.split(/[?#]/) as [string];
  const file = path.startsWith(ADDIN)
    ? join('dist/addin', path.slice(ADDIN.length))
    : path.startsWith(OFFICE)
      ? join(officeFolder, path.slice(OFFICE.length))
      : undefined;
  return file !== undefined && existsSync(file) ? file : undefined;
}
