/** Declares a test, or lists it as skipped with the reason if it cannot run. */
export function itUnless(reason: string | undefined, name: string, run: () => void | Promise<void>): void {
  if (reason === undefined) it(name, async () => run());
  else it.skip(`${name} (${reason})`, () => {});
}

/** Does the same for tests with a shared set-up, which is then skipped too. */
export function describeUnless(reason: string | undefined, name: string, tests: () => void): void {
  if (reason === undefined) describe(name, tests);
  else describe(name, () => it.skip(`is not tested (${reason})`, () => {}));
}
