/** A test that shows in the list of the skipped ones, with the reason, where it cannot run. */
export function itUnless(reason: string | undefined, name: string, run: () => void | Promise<void>): void {
  if (reason === undefined) it(name, async () => run());
  else it.skip(`${name} (${reason})`, () => {});
}

/** Likewise for tests that prepare something together, which is not done then. */
export function describeUnless(reason: string | undefined, name: string, tests: () => void): void {
  if (reason === undefined) describe(name, tests);
  else describe(name, () => it.skip(`is not tested (${reason})`, () => {}));
}
