import { invalid } from '../../core/arguments/sheet-error';

const LONGEST_WAIT_MS = 30_000;

/** Runs one script at a time, and flushes before the next one. Outside a document it uses the script's lock. */
export function withLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(LONGEST_WAIT_MS)) throw invalid('hostBusy', {});
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
