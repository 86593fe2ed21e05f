/// <reference types="google-apps-script" />

import type { Cell, Matrix } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import { callFunction } from '../../core/call';
import { serialsInZone } from './serials-in-zone';
import { toArgument } from './to-argument';
import { userLanguage } from './user-language';

/**
 * Calls a function of the catalogue with what Sheets passed to its stub. A call that fails throws a plain error: Sheets
 * shows #ERROR! and its sentence.
 */
export function callInSheet(name: string, given: ArrayLike<unknown>): Cell | Matrix {
  const toSerial = serialsInZone({
    zone: () => SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    format: (date, zone, pattern) => Utilities.formatDate(date, zone, pattern),
  });
  try {
    const args = Array.from(given, (value) => toArgument(value, toSerial));
    return toValue(callFunction(name, args, { language: userLanguage() }));
  } catch (error) {
    throw error instanceof SheetError ? new Error(error.message) : error;
  }
}

function toValue(result: Cell | Matrix): Cell | Matrix {
  return Array.isArray(result) ? (result as Matrix).map((row) => row.map(toCell)) : toCell(result as Cell);
}

/**
 * Sheets takes no error values from a script. The code as text looks like one, and is one again in an argument of ours; a
 * sentence would be neither.
 */
function toCell(cell: Cell): Cell {
  return cell instanceof SheetError ? cell.code : cell;
}
