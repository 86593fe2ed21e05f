import { invalid, type SheetError } from '../../../core/arguments/sheet-error';

/** The part of Google's script client that Planfold uses. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  planfoldStep(text: string): void;
}

/** A script may run for six minutes; no answer comes after that. */
const LONGEST_WAIT_MS = 7 * 60_000;

/** Calls the script's function that carries out steps; a failed connection rejects with one of our sentences. */
export function callServer(run: ScriptRun): (text: string) => Promise<string> {
  return (text) =>
    new Promise((resolve, reject) => {
      const waiting = setTimeout(() => reject(invalid('hostTimeout', {})), LONGEST_WAIT_MS);
      run
        .withSuccessHandler((answer) => {
          clearTimeout(waiting);
          if (typeof answer === 'string') resolve(answer);
          else reject(invalid('hostSilent', { message: String(answer) }));
        })
        .withFailureHandler((error) => {
          clearTimeout(waiting);
          reject(toSentence(error));
        })
        .planfoldStep(text);
    });
}

/**
 * With several accounts signed in, Google asks the wrong one: "We're sorry, a server error occurred while reading from
 * storage. Error code PERMISSION_DENIED."
 * @see https://issuetracker.google.com/issues/69270374
 */
function toSentence(error: unknown): SheetError {
  const message = error instanceof Error ? error.message : String(error);
  if (/PERMISSION_DENIED|reading from storage/i.test(message)) return invalid('hostAccounts', {});
  if (/exceeded maximum execution time|timed? ?out|deadline/i.test(message)) return invalid('hostTimeout', {});
  return invalid('hostSilent', { message });
}
