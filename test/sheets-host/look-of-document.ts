import { areaAddress } from '../../core/workbook/a1';
import type { Look } from '../hosts/host-contract';
import { lookOfModel } from '../spreadsheet/look-of-model';
import { contains } from './cells';
import type { SheetsDocument } from './sheets-document';

/** Describes a sheet for the host contract; here protections decide who may type where. */
export function lookOfDocument(document: SheetsDocument, name: string): Look {
  const sheet = document.model.sheetNamed(name)!;
  const { protections } = document.extrasOf(sheet);
  const whole = protections.find(({ kind }) => kind === 'SHEET');
  const isLocked = (column: number) =>
    !whole!.unprotected.some((area) => contains(area, { row: 2, column, rows: 1, columns: 1 }));
  return {
    ...lookOfModel(document.model, name),
    ...(whole && { locked: [isLocked(1), isLocked(2)] as const }),
    reserved: protections
      .filter(({ kind }) => kind === 'RANGE')
      .map(({ area, editors }) => ({
        area: areaAddress(area),
        people: [...editors].filter((email) => email !== document.owner),
      })),
  };
}
