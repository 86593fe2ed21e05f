/**
 * What the browser remembers between visits. In Excel on the web the pane is a frame of another site, to which browsers
 * may deny storage: then nothing is remembered and everything else works.
 */
export const remembered = {
  get(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {}
  },
};
