import { invalid, type SheetError } from '../../../core/arguments/sheet-error';

/** What Google puts into the sidebar, as far as Planfold asks of it. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  planfoldStep(text: string): void;
}

/** A script may run for six minutes; what has not come by then does not come any more. */
const LONGEST_WAIT_MS = 7 * 60_000;

/** Calls the one function of the script that carries out steps; what fails on the way there is said in a sentence. */
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
