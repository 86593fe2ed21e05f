import { content } from '../../../core/words/files/content';
import { sample } from '../../../core/words/files/sample';
import type { Language } from '../../../core/words/language';
import { loadWords } from '../../../core/words/load-words';
import type { SheetHost } from '../../../core/workbook/sheet-host';
import type { SelfTestAction } from './SelfTest';

export interface SelfTestActionRequest {
  readonly host: SheetHost;
  /** Resolves when the host's cells show what their formulas give, where it can say so. */
  readonly settled?: () => Promise<void>;
  /** Makes the words of a language known, where they are not all there from the start. */
  readonly speak?: (language: Language) => Promise<void>;
}

/** The self-test and the sample company are loaded when somebody asks for them. */
export function selfTestAction({ host, settled, speak }: SelfTestActionRequest): SelfTestAction {
  const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  return async (language, watch) => {
    const { loadSelfTest } = await import(/* webpackChunkName: "planning" */ '../planning-actions');
    const { runSelfTest } = await loadSelfTest();
    await loadWords([content, sample], [language]);
    return runSelfTest({ host, language, pause, speak, ...(settled && { settled }) }, watch);
  };
}
