type SlotName<Slot extends string> = Slot extends `${infer Name}:${string}` ? Name : Slot;

/** The names between braces in a text. */
export type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? SlotName<Slot> | Slots<Rest>
  : never;

/** Only English texts need plural forms; Chinese nouns have none. */
const forms = new Intl.PluralRules('en');

/** Fills the {slots} of a text. {count:# sheet|# sheets} takes the form for the number, and # becomes the number. */
export function fillSlots(text: string, parameters: { readonly [slot: string]: string | number }): string {
  return text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (slot, name: string, one = '#', other = '#') => {
    const value = parameters[name];
    if (value === undefined) return slot;
    return (forms.select(Number(value)) === 'one' ? one : other).replace('#', () => String(value));
  });
}
