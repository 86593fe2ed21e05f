/// <reference types="office-js" />

/** Calls back when sheets are added or deleted (renaming needs ExcelApi 1.17). Returns a function that stops it. */
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
