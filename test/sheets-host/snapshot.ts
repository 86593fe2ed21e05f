import { areaAddress } from '../../core/workbook/a1';
import type { ModelCell, ModelSheet } from '../spreadsheet/workbook-model';
import type { SheetsDocument } from './sheets-document';

/** The whole state of a document as text; equal documents give equal texts. */
export function snapshot(document: SheetsDocument): string {
  const { model, properties, brokenNames } = document;
  return JSON.stringify(
    {
      sheets: model.sheets.map((sheet) => sheetOf(document, sheet)),
      names: [...model.names].sort(([a], [b]) => (a < b ? -1 : 1)),
      brokenNames: [...brokenNames],
      properties: [...properties].filter(([name]) => !name.startsWith('planfold finished/')),
    },
    undefined,
    1,
  );
}

function sheetOf(document: SheetsDocument, sheet: ModelSheet) {
  const { id, protections, metadata } = document.extrasOf(sheet);
  const { name, rows, columns, frozen, visibility, hasGridlines, widths, heights, hiddenColumns } = sheet;
  return {
    ...{ id, name, rows, columns, frozen, visibility, hasGridlines, metadata },
    widths: sizes(widths, 100),
    heights: sizes(heights, 21),
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges.map(areaAddress).sort(),
    charts: sheet.charts,
    formats: sheet.conditionalFormats.map(({ area, ...rest }) => ({ area: areaAddress(area), ...rest })),
    protections: protections
      .map(({ area, unprotected, editors, ...rest }) =>
        JSON.stringify({
          ...rest,
          ...(rest.kind === 'RANGE' && { area: areaAddress(area) }),
          unprotected: unprotected.map(areaAddress),
          editors: [...editors].sort(),
        }),
      )
      .sort(),
    cells: [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, line]) =>
        [...line]
          .sort(([a], [b]) => a - b)
          .flatMap(([column, cell]) => {
            const text = cellText(cell);
            return text === '{}' ? [] : [`${row},${column} ${text}`];
          }),
      ),
  };
}

function sizes(map: ReadonlyMap<number, number>, usual: number) {
  return [...map].filter(([, size]) => size !== usual).sort(([a], [b]) => a - b);
}

function cellText({ value, formula, format, look, validation, note }: ModelCell): string {
  const { borders, ...rest } = look ?? {};
  const hasLook = Object.keys(rest).length > 0 || Object.keys(borders ?? {}).length > 0;
  return JSON.stringify({
    ...((value ?? null) !== null && { value }),
    ...(formula && { formula }),
    ...(format && format !== 'General' && { format }),
    ...(hasLook && { look: sorted({ ...rest, ...(borders && { borders: sorted(borders) }) }) }),
    ...(validation && { validation }),
    ...(note && { note }),
  });
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
