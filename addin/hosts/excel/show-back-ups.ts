/// <reference types="office-js" />
import type { Preparation } from './begin-work';

/** Unhides the remaining copies, so that the user can repair the sheets from them. */
export async function showBackUps({ backUps }: Preparation): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = backUps.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name).load('id'));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.visibility = 'Visible';
    await context.sync();
  });
}
