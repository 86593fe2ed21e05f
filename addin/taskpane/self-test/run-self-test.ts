import '../../../core/words/every-sentence';
import { check, invalid } from '../../../core/arguments/sheet-error';
import { sampleWorkbook } from '../../../core/sample/sample-workbook';
import type { WorkbookContent } from '../../../core/templates/content';
import type { Language } from '../../../core/words/language';
import { paneTexts } from '../../../core/words/pane-texts';
import type { SheetHost, Watch } from '../../../core/workbook/sheet-host';
import { compareExamples } from './compare-examples';
import { compareSheets } from './compare-sheets';
import functions from './functions.gen.json';
import { layOutExamples, type TestedFunction } from './lay-out-examples';
import { Findings, type SelfTestReport } from './self-test-report';
import { makeTestWorkbook } from './test-workbook';
import { refuseTaken, removeSheets, sheetsOf, testMark, withSheets } from './with-sheets';

export interface SelfTestRequest {
  readonly host: SheetHost;
  /** The language of the sheets, unless the host's functions answer in another. */
  readonly language: Language;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Resolves when the host has calculated its cells, where it can tell. */
  readonly settled?: () => Promise<void>;
  /** Loads the words of a language, where the build does not include them all. */
  readonly speak?: ((language: Language) => Promise<void>) | undefined;
  /** Content for the sheets, instead of the sample company's. */
  readonly contentIn?: (language: Language) => WorkbookContent;
  /** How often cells that are not calculated yet are read; 30 times take two minutes. */
  readonly mostReads?: number;
}

export type SelfTestPhase = 'preparing' | 'examples' | 'making' | 'comparing' | 'removing';

export interface SelfTestWatch extends Watch {
  phase(name: SelfTestPhase): void;
}

/** Start and end of each phase, as shares of the whole. */
const shares: { readonly [P in SelfTestPhase]: readonly [number, number] } = {
  preparing: [0, 0.05],
  examples: [0.05, 0.15],
  making: [0.15, 0.55],
  comparing: [0.55, 0.9],
  removing: [0.9, 1],
};

/**
 * Runs the examples of all functions and makes the sample company's workbook in the host, compares every cell with
 * core's result, and leaves nothing behind. Throws SheetError: `sheetTaken`, the host's errors, `cancelled`, and
 * `selfTestLeft` if sheets could not be removed.
 */
export async function runSelfTest(request: SelfTestRequest, watch: SelfTestWatch): Promise<SelfTestReport> {
  const { host, language, pause, settled, speak, contentIn = sampleWorkbook, mostReads = 30 } = request;
  const { flags } = host;
  check(flags.calculates && flags.runsFunctions, 'selfTestCannotRun', {});
  const findings = new Findings();
  const patience = { host, pause, settled, mostReads };
  const enter = async (phase: SelfTestPhase) => {
    watch.phase(phase);
    const within = inPhase(phase, watch);
    within.progress(0, 1);
    await pause(0); // so that it is visible before core blocks the page
    if (phase !== 'removing' && watch.isCancelled()) throw invalid('cancelled', {});
    return within;
  };

  await enter('preparing');
  await removeSheets(request, uncancellable(watch)); // left over if the pane was closed during a run
  let workbook = makeTestWorkbook(contentIn(language));
  const sheet = paneTexts[language].selfTestExamplesSheet;
  await refuseTaken(host, [sheet, ...sheetsOf(workbook.plan)]);

  const { plan, examples } = layOutExamples(sheet, functions as readonly TestedFunction[]);
  const running = await enter('examples');
  const spoken = await withSheets(
    { host, pause, making: running, removing: async () => running },
    [{ kind: 'addSheet', sheet, mark: testMark(language) }, ...plan],
    () => compareExamples(examples, { patience, watch: running, language, findings }),
  );

  if (spoken.language !== language) {
    await speak?.(spoken.language);
    workbook = makeTestWorkbook(contentIn(spoken.language));
  }
  const making = await enter('making');
  const readsOfSheets = await withSheets(
    { host, pause, making, removing: () => enter('removing') },
    workbook.plan,
    async () => compareSheets(workbook.sheets(), { patience, watch: await enter('comparing'), findings }),
  );

  const { cells, formulas, differenceCount, differences, notCalculated, unnamedErrors } = findings;
  return {
    examples: examples.length,
    sheets: sheetsOf(workbook.plan).length,
    cells,
    formulas,
    differenceCount,
    differences,
    notCalculated,
    facts: {
      cannot: flags.cannot,
      language: spoken.language,
      readsOfExamples: spoken.reads,
      readsOfSheets,
      unnamedErrors,
    },
  };
}

function inPhase(phase: SelfTestPhase, watch: Watch): Watch {
  const [from, to] = shares[phase];
  return {
    progress: (done, of) => watch.progress(from + ((to - from) * done) / of, 1),
    isCancelled: () => watch.isCancelled(),
  };
}

function uncancellable({ progress }: Watch): Watch {
  return { progress, isCancelled: () => false };
}
