/** The names between braces in a text. */
export type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** Fills the {slots} of a text. */
export function fillSlots(text: string, parameters: { readonly [slot: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(parameters[name] ?? slot));
}
