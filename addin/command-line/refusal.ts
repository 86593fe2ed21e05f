import { type CommandTexts, commandTexts } from '../../core/words/command-texts';
import { fillSlots } from '../../core/words/fill-slots';

/** Why a command does nothing, in words that only commands need. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(key: keyof CommandTexts, slots: { readonly [slot: string]: string | number } = {}) {
    super(fillSlots(commandTexts.en[key], slots));
  }
}
