/**
 * Fluent's tokens as Fluent's own list has them, without the list: each is the CSS variable of its name.
 * The build of the add-in puts this in the list's place, which takes 4 kB.
 */
export const tokens = new Proxy<Record<string, string>>({}, { get: (_, name) => `var(--${String(name)})` });
