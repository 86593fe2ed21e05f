import { type CommandTexts, commandTexts } from '../../core/words/command-texts';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';

/** Why a command does nothing, in words that only commands need. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly key: keyof CommandTexts,
    readonly slots: { readonly [slot: string]: string | number } = {},
    language: Language = 'en',
  ) {
    super(fillSlots(commandTexts[language][key], slots));
  }

  in(language: Language): Refusal {
    return new Refusal(this.key, this.slots, language);
  }
}
