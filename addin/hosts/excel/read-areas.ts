/// <reference types="office-js" />
import { areaAddress } from '../../../core/workbook/a1';
import type { CellBlock } from '../../../core/workbook/sheet-host';
import type { Area, PlainCell } from '../../../core/workbook/workbook-plan';
import { codeOf } from './excel-errors';
import { fromExcelValue } from './excel-text';
import type { OwnFormulas } from './own-formulas';

/** Excel on the web answers with at most 5 MB; a cell with its formula seldom takes more than 50 bytes. */
const MOST_CELLS = 100_000;

type What = 'values' | 'formulas';

/** Some rows of an area; `of` is its index. */
interface Piece {
  readonly of: number;
  readonly area: Area;
}

/** Reads all areas in one round trip if Excel can return them in one. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
  { what, formulas, most = MOST_CELLS }: { what: What; formulas: OwnFormulas; most?: number },
): Promise<readonly CellBlock[]> {
  const blocks: CellBlock[] = areas.map(() => []);
  for (const pieces of inRequests(areas, most)) {
    for (const [i, rows] of (await readPieces(context, pieces, what, formulas)).entries()) {
      const { of } = pieces[i]!;
      blocks[of] = [...blocks[of]!, ...rows];
    }
  }
  return blocks;
}

function inRequests(areas: readonly Area[], most: number): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [[]];
  let size = 0;
  for (const piece of areas.flatMap((area, of) => inPieces({ of, area }, most))) {
    const cells = piece.area.rows * piece.area.columns;
    if (size > 0 && size + cells > most) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(piece);
    size += cells;
  }
  return requests;
}

function inPieces({ of, area }: Piece, most: number): readonly Piece[] {
  const rows = Math.max(1, Math.floor(most / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, i) => ({
    of,
    area: { ...area, row: area.row + i * rows, rows: Math.min(rows, area.rows - i * rows) },
  }));
}

/** Long texts may still exceed Excel's limit; then each half is read by itself. */
async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  what: What,
  formulas: OwnFormulas,
): Promise<readonly CellBlock[]> {
  const ranges = pieces.map(({ area }) =>
    context.workbook.worksheets
      .getItem(area.sheet)
      .getRange(areaAddress(area))
      .load(what === 'formulas' ? 'values,formulas' : 'values'),
  );
  try {
    await context.sync();
  } catch (error) {
    const halves = codeOf(error) === 'ResponsePayloadSizeLimitExceeded' ? halved(pieces) : undefined;
    if (!halves) throw error;
    const [first, second] = [
      await readPieces(context, halves[0], what, formulas),
      await readPieces(context, halves[1], what, formulas),
    ];
    if (pieces.length > 1) return [...first, ...second];
    return [[...first[0]!, ...second[0]!]];
  }
  return ranges.map((range) => toBlock(range.values, what === 'formulas' ? range.formulas : undefined, formulas));
}

function halved(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | undefined {
  const middle = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const { of, area } = pieces[0]!;
  if (area.rows < 2) return undefined;
  const rows = Math.ceil(area.rows / 2);
  return [[{ of, area: { ...area, rows } }], [{ of, area: { ...area, row: area.row + rows, rows: area.rows - rows } }]];
}

/** A text that only looks like a formula equals its own value. */
function toBlock(
  values: readonly (readonly unknown[])[],
  written: readonly (readonly unknown[])[] | undefined,
  formulas: OwnFormulas,
): CellBlock {
  return values.map((row, i) =>
    row.map((value, j): PlainCell => {
      const formula = written?.[i]?.[j];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return isFormula ? formulas.fromExcel(formula) : fromExcelValue(value);
    }),
  );
}
