import '../../core/language/every-language';
import { SheetError } from '../../core/sheet-error';

/** Runs a command: what is the user's to mend is told in one sentence, and the exit code is 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
