/// <reference types="office-js" />

/** Calls back whenever sheets have come or gone; gives what ends that. Renaming is told from ExcelApi 1.17 on only. */
export function watchSheets(look: () => void): () => void {
  const told = async () => look();
  const watches = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onAdded.add(told), worksheets.onDeleted.add(told)];
    await context.sync();
    return added;
  });
  return () => {
    void watches.then(([first, ...others]) =>
      Excel.run(first!.context, async (context) => {
        for (const watch of [first!, ...others]) watch.remove();
        await context.sync();
      }),
    );
  };
}
