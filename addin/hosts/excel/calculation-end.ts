/// <reference types="office-js" />

const LONGEST_MS = 60_000;
const PAUSE_MS = 250;

/** Resolves when Excel has calculated, or after a minute: cells that are not ready by then show it. */
export async function calculationEnd(): Promise<void> {
  for (let waited = 0; waited < LONGEST_MS; waited += PAUSE_MS) {
    const state = await Excel.run(async (context) => {
      const application = context.workbook.application.load('calculationState');
      await context.sync();
      return application.calculationState;
    });
    if (state === 'Done') return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
