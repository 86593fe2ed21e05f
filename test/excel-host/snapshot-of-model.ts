import type { ModelCell, ModelSheet, WorkbookModel } from '../spreadsheet/workbook-model';

/** The whole state of a workbook, for comparing two; leaves out empty parts. */
export function snapshotOfModel(model: WorkbookModel): object {
  return {
    sheets: model.sheets.map(snapshotOfSheet),
    names: [...model.names]
      .map(([name, { sheet, row, column, rows, columns }]) => ({
        ...{ name, sheet, row, column, rows, columns },
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: [...model.settings],
    selection: model.selection,
  };
}

function snapshotOfSheet(sheet: ModelSheet): object {
  const { id, name, merges, charts, frozen, isProtected, protection, reservations, visibility, hasGridlines } = sheet;
  return {
    ...{ id, name, charts, frozen, isProtected, protection, reservations, visibility, hasGridlines },
    merges: merges.map(({ row, column, rows, columns }) => [row, column, rows, columns].join()).sort(),
    cells: byPlace(
      [...sheet.cells].flatMap(([row, line]) =>
        [...line].map(([column, cell]) => [row * 20_000 + column, withoutDefaults(cell)] as const),
      ),
    ).filter(([, cell]) => Object.keys(cell).length > 0),
    widths: byPlace([...sheet.widths]),
    heights: byPlace([...sheet.heights]),
    hidden: [[...sheet.hiddenColumns].sort(), [...sheet.hiddenRows].sort()],
    conditionalFormats: sheet.conditionalFormats,
    properties: [...sheet.properties].sort(),
    print: Object.fromEntries(Object.entries(sheet.print).sort()),
  };
}

function byPlace<T>(entries: readonly (readonly [number, T])[]): (readonly [number, T])[] {
  return [...entries].sort(([a], [b]) => a - b);
}

function withoutDefaults({ look, value, ...cell }: ModelCell): object {
  const said = Object.entries(look ?? {}).filter(([, each]) => each !== false);
  const given = Object.entries(cell).filter(([, each]) => each !== undefined && each !== false);
  return {
    ...Object.fromEntries(given.sort()),
    ...((value ?? null) !== null && { value }),
    ...(said.length > 0 && { look: Object.fromEntries(said.sort()) }),
  };
}
