import { invalid } from '../../core/arguments/sheet-error';

const LONGEST_WAIT_MS = 30_000;

/** One script at a time; everything is in the spreadsheet before the next one begins. Outside a document the script's lock stands in. */
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
