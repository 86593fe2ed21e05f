import type { Workbook as FileWorkbook } from 'hucre/xlsx';
import type { MemorySheet } from '../../../core/calculator/memory-sheet';
import { columnLetters, fixedAddress, onSheet, parseReference } from '../../../core/workbook/a1';
import type { Area } from '../../../core/workbook/workbook-plan';
import type { FileOrigin } from './file-origin';

type FileName = NonNullable<FileWorkbook['namedRanges']>[number];

/** Maps names of workbook scope, in lower case, to areas; the area keeps the original spelling. */
export function areasOfNames(names: readonly FileName[]): Map<string, Area> {
  return new Map(
    names.flatMap(({ name, range, scope }) => {
      const area = scope === undefined && range.includes('!') ? parseReference(range, '') : undefined;
      return area ? [[name.toLowerCase(), { ...area, name }] as const] : [];
    }),
  );
}

/** Keeps names that are not areas or have the scope of one sheet. */
export function otherNames(names: readonly FileName[]): readonly FileName[] {
  const areas = areasOfNames(names);
  return names.filter(
    ({ name, scope }) => !name.startsWith('_xlnm.') && (scope !== undefined || !areas.has(name.toLowerCase())),
  );
}

export function toFileNames(names: ReadonlyMap<string, Area>): FileName[] {
  return [...names].map(([name, area]) => ({
    name: 'name' in area && typeof area.name === 'string' ? area.name : name,
    range: onSheet(area.sheet, fixedAddress(area)),
  }));
}

/** Print titles and print areas are names, too; the library would write them without quoting the sheet. */
export function toPrintNames({ name, print }: MemorySheet, origin: FileOrigin | undefined): FileName[] {
  const before = origin?.sheet.pageSetup;
  const area = before?.printArea;
  const titles = print
    ? [
        print.titleColumns > 0 ? `$A:$${columnLetters(print.titleColumns)}` : undefined,
        print.titleRows > 0 ? `$1:$${print.titleRows}` : undefined,
      ]
    : [before?.printTitlesColumn, before?.printTitlesRow];
  const onPages = titles.flatMap((address) => (address ? [onSheet(name, address)] : []));
  return [
    ...(area ? [{ name: '_xlnm.Print_Area', range: onSheet(name, area), scope: name }] : []),
    ...(onPages.length > 0 ? [{ name: '_xlnm.Print_Titles', range: onPages.join(','), scope: name }] : []),
  ];
}
