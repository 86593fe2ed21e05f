/** What a function of the script returns, or the message that it throws. */
export interface Answer {
  readonly value?: unknown;
  readonly message?: string;
}

/** The way from the window of a served page to the script. */
declare global {
  interface Window {
    planfoldCall(name: string, args: readonly unknown[]): Promise<Answer>;
  }
}

type Handler = (value: unknown) => void;

/**
 * Puts `google.script.run` into a page that HtmlService serves: every top-level function whose name does not end with an
 * underscore, answers and errors to handlers, a new runner for each handler that is set. The page gets it as text, so it
 * refers to nothing outside itself.
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
export function putGoogleScriptRun(names: readonly string[]): void {
  if (window === window.top) return;

  const illegal = (value: unknown): boolean => {
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return false;
    if (typeof value !== 'object') return true;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return !isPlain || Object.values(value).some(illegal);
  };

  const toRunner = (onSuccess?: Handler, onFailure?: Handler): object => {
    const call =
      (name: string) =>
      (...args: readonly unknown[]) => {
        if (args.some(illegal)) throw new Error('Failed due to illegal value in property: 0');
        window.planfoldCall(name, args).then(({ value, message }) => {
          if (message === undefined) onSuccess?.(value);
          else onFailure?.(new Error(message));
        });
      };
    return Object.freeze({
      withSuccessHandler: (handler: Handler) => toRunner(handler, onFailure),
      withFailureHandler: (handler: Handler) => toRunner(onSuccess, handler),
      ...Object.fromEntries(names.filter((name) => !name.endsWith('_')).map((name) => [name, call(name)])),
    });
  };

  const google = { script: { run: toRunner(), host: { origin: 'https://docs.google.com', close: () => {} } } };
  Object.assign(window, { google });
}
