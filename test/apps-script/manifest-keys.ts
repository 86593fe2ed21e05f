/**
 * The keys of a manifest; Google refuses any other with "Request contains an invalid argument". `true` marks a value.
 * @see https://developers.google.com/apps-script/manifest
 */
export interface Keys {
  readonly [key: string]: true | Keys;
}

export const manifestKeys: Keys = {
  addOns: true,
  chat: {},
  dependencies: { enabledAdvancedServices: true, libraries: true },
  exceptionLogging: true,
  executionApi: { access: true },
  oauthScopes: true,
  runtimeVersion: true,
  sheets: { macros: true },
  timeZone: true,
  urlFetchWhitelist: true,
  webapp: { access: true, executeAs: true },
};

/** The path of each unknown key. */
export function unknownKeys(value: object, keys: Keys = manifestKeys): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = keys[key];
    if (known === undefined) return [key];
    return known === true ? [] : unknownKeys(inner as object, known).map((path) => `${key}.${path}`);
  });
}
