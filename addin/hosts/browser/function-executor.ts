import type { ErrorType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';
import { catalogue } from '../../../core/catalogue';
import type { Language } from '../../../core/words/language';

/** The grid keeps an error's code only; the sentences stay here, by sheet id and place (from 0), for the pane. */
export class ErrorMessages {
  private readonly messages = new Map<string, string>();

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(`${sheetId} ${row} ${column}`);
  }

  set(sheetId: string, row: number, column: number, message: string | undefined): void {
    const key = `${sheetId} ${row} ${column}`;
    if (message === undefined) this.messages.delete(key);
    else this.messages.set(key, message);
  }
}

/** Each function of the catalogue as the grid's engine wants it: a class and a name. */
export function toExecutors(language: Language, errors: ErrorMessages): [typeof BaseFunction, string][] {
  return catalogue.functions.map(({ name }) => [toExecutor(name, language, errors), name]);
}

/** An exception would leave the engine dead (univer 0.25.1), so none gets out. */
function toExecutor(name: string, language: Language, errors: ErrorMessages): typeof BaseFunction {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      let message: string | undefined;
      try {
        return toValueObject(callFunction(name, args.map(toArgument), { language }));
      } catch (error) {
        message = error instanceof Error ? error.message : String(error);
        return toCellObject(error instanceof SheetError ? error : SheetError.ofCode('#VALUE!'));
      } finally {
        errors.set(this.subUnitId ?? '', this.row, this.column, message);
      }
    }
  };
}

function toArgument(value: BaseValueObject): Argument {
  if (!value.isArray()) return toCell(value);
  const rows = (value as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((cell) => (cell ? toCell(cell) : null)));
}

function toCell(value: BaseValueObject): Cell {
  if (value.isNull()) return null;
  if (value.isError()) return SheetError.ofCode(String(value.getValue()));
  return value.getValue() as Cell;
}

function toValueObject(result: Cell | Matrix): BaseValueObject {
  if (!Array.isArray(result)) return toCellObject(result as Cell);
  const rows = result as Matrix;
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toCellObject)),
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toCellObject(cell: Cell): BaseValueObject {
  if (cell instanceof SheetError) return ErrorValueObject.create(cell.code as ErrorType, cell.message);
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  return StringValueObject.create(cell ?? '');
}
