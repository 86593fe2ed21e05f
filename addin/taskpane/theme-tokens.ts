/** Each of Fluent's tokens is the CSS variable of its name. The build puts this in place of Fluent's list, which takes 4 kB. */
export const tokens = new Proxy<Record<string, string>>({}, { get: (_, name) => `var(--${String(name)})` });
