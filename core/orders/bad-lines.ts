import type { SheetError } from '../arguments/sheet-error';

/** Problems in the lines of a file, one per line. */
export class BadLines extends Error {
  override readonly name = 'BadLines';

  constructor(readonly problems: readonly SheetError[]) {
    super();
  }

  override get message(): string {
    return this.problems.map(({ message }) => message).join('\n');
  }
}
