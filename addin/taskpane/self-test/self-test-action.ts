import { content } from '../../../core/words/files/content';
import { sample } from '../../../core/words/files/sample';
import type { Language } from '../../../core/words/language';
import { loadWords } from '../../../core/words/load-words';
import type { SheetHost } from '../../../core/workbook/sheet-host';
import type { SelfTestAction } from './SelfTest';

export interface SelfTestActionRequest {
  readonly host: SheetHost;
  /** Resolves when the host has calculated its cells, where it can tell. */
  readonly settled?: () => Promise<void>;
  /** Loads the words of a language, where the build does not include them all. */
  readonly speak?: (language: Language) => Promise<void>;
}

/** Loads the self-test and the sample company on demand. */
export function selfTestAction({ host, settled, speak }: SelfTestActionRequest): SelfTestAction {
  const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  return async (language, watch) => {
    const { loadSelfTest } = await import(/* webpackChunkName: "planning" */ '../planning-actions');
    const { runSelfTest } = await loadSelfTest();
    await loadWords([content, sample], [language]);
    return runSelfTest({ host, language, pause, speak, ...(settled && { settled }) }, watch);
  };
}
