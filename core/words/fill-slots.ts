type SlotName<Slot extends string> = Slot extends `${infer Name}:${string}` ? Name : Slot;

/** The names between braces in a text. */
export type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? SlotName<Slot> | Slots<Rest>
  : never;

/** Only English texts have forms: Chinese nouns are alike for one and for many. */
const forms = new Intl.PluralRules('en');

/** Fills the {slots} of a text. Of {count:# sheet|# sheets} it takes the form that the number asks for, # being the number. */
export function fillSlots(text: string, parameters: { readonly [slot: string]: string | number }): string {
  return text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (slot, name: string, one = '#', other = '#') => {
    const value = parameters[name];
    if (value === undefined) return slot;
    return (forms.select(Number(value)) === 'one' ? one : other).replace('#', () => String(value));
  });
}
