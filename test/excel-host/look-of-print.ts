import type { PrintSetup } from '../../core/workbook/workbook-plan';
import type { ModelSheet } from '../spreadsheet/workbook-model';

/** Turns Excel's print settings back into those of the plan. */
export function lookOfPrint({ print }: ModelSheet): PrintSetup {
  const last = (address: unknown) => String(address ?? '').split(':')[1] ?? '';
  const zoom = print.zoom as { readonly horizontalFitToPages?: number } | undefined;
  return {
    landscape: print.orientation === 'Landscape',
    pagesWide: zoom?.horizontalFitToPages ?? 1,
    titleRows: Number(last(print.titleRows)),
    titleColumns: last(print.titleColumns) === '' ? 0 : last(print.titleColumns).charCodeAt(0) - 64,
  };
}
