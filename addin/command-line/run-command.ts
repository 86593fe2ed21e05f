import '../../core/words/every-language';
import { SheetError } from '../../core/arguments/sheet-error';
import { BadLines } from '../../core/orders/bad-lines';
import { commandTexts } from '../../core/words/command-texts';
import { fillSlots } from '../../core/words/fill-slots';
import { Refusal } from './refusal';

const MOST_PROBLEMS = 20;

/** Runs a command: what is the user's to mend is told, one sentence a problem, and the exit code is 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(toSentences(error).join('\n'));
    process.exitCode = 1;
  }
}

function toSentences(error: unknown): readonly string[] {
  if (error instanceof BadLines) {
    const sentences = error.problems.slice(0, MOST_PROBLEMS).map(({ message }) => message);
    const more = error.problems.length - sentences.length;
    return more > 0 ? [...sentences, fillSlots(commandTexts.en.moreProblems, { count: more })] : sentences;
  }
  if (error instanceof SheetError || error instanceof Refusal) return [error.message];
  throw error;
}
