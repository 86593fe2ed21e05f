import '../../core/words/every-language';
import { SheetError } from '../../core/arguments/sheet-error';
import { BadLines } from '../../core/orders/bad-lines';
import { commandTexts } from '../../core/words/command-texts';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import { askedLanguage } from './asked-language';
import { Refusal } from './refusal';

const MOST_PROBLEMS = 20;

/** Runs a command: what is the user's to mend is told, one sentence a problem, in the language asked for, and the exit code is 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(toSentences(error, askedLanguage()).join('\n'));
    process.exitCode = 1;
  }
}

function toSentences(error: unknown, language: Language): readonly string[] {
  if (error instanceof BadLines) {
    const sentences = error.problems.slice(0, MOST_PROBLEMS).map((problem) => problem.in(language).message);
    const more = error.problems.length - sentences.length;
    return more > 0 ? [...sentences, fillSlots(commandTexts[language].moreProblems, { count: more })] : sentences;
  }
  if (error instanceof SheetError || error instanceof Refusal) return [error.in(language).message];
  throw error;
}
