import type { Argument } from '../../core/arguments/call-record';
import type { Cell } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';

/** What shows a date as its day serial. */
export type ToSerial = (date: Date) => number;

/** #ERROR! is a formula that cannot be read, or a custom function that failed. */
const errorValue = /^#(?:VALUE!|N\/A|NUM!|DIV\/0!|REF!|NAME\?|NULL!|ERROR!)$/;

/**
 * An argument as Sheets passes it: a value for a single cell, rows of values for a range; blanks and what is left out are
 * "" or undefined, dates `Date`, error values their texts.
 * @see https://developers.google.com/apps-script/guides/sheets/functions
 */
export function toArgument(given: unknown, toSerial: ToSerial): Argument {
  const toCell = (value: unknown): Cell => {
    switch (typeof value) {
      case 'number':
      case 'boolean':
        return value;
      case 'undefined':
        return null;
      default:
        return isDate(value) ? toSerial(value) : value === null ? null : toErrorOrText(String(value));
    }
  };
  return Array.isArray(given) ? given.map((row) => (Array.isArray(row) ? row : [row]).map(toCell)) : toCell(given);
}

function toErrorOrText(text: string): string | SheetError {
  return errorValue.test(text) ? SheetError.ofCode(text) : text;
}

/** Not `instanceof`: a value may come from another realm than the script's. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
