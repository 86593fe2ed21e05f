/** Counts calls of services, lets other users act in between, and injects failures for a test. */
export class Meter {
  calls = 0;
  /** Calls by class and method. */
  readonly byName = new Map<string, number>();
  /** Decides which calls fail, counted from 1. */
  fails: ((call: number) => boolean) | undefined;
  /** Runs before each call, as another user. */
  between: ((call: number) => void) | undefined;
  private isBetween = false;

  count(name: string): void {
    if (this.isBetween) return;
    this.calls++;
    this.byName.set(name, (this.byName.get(name) ?? 0) + 1);
    if (this.between) {
      this.isBetween = true;
      try {
        this.between(this.calls);
      } finally {
        this.isBetween = false;
      }
    }
    if (this.fails?.(this.calls)) throw new Error(`Service error: Spreadsheets (${name})`);
  }

  reset(): void {
    this.calls = 0;
    this.byName.clear();
    this.fails = undefined;
  }
}
