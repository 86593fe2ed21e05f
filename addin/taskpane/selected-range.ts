import { areaAddress } from '../../core/workbook/a1';
import type { SheetHost } from '../../core/workbook/sheet-host';

/** The selected range as text; blank without a selection. */
export async function selectedRange(host: SheetHost): Promise<string> {
  const { selection } = await host.inventory();
  return selection ? areaAddress(selection) : '';
}
