import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Refusal } from '../addin/command-line/refusal';
import { readJson } from '../core/workbook/read-json';
import type { AddInBuild } from '../manifests/add-in-build';

export const LOCAL_ORIGIN = 'https://localhost:3000';
/** Reserved for examples: a copy that nobody else sees needs no address for questions. */
const NO_SUPPORT = 'https://example.com/';

const packageSchema = z.object({
  version: z.string(),
  bugs: z.optional(z.object({ url: z.string() })),
});

export interface AddInPlace {
  readonly place: Omit<AddInBuild, 'files'>;
  /** Where people may ask. */
  readonly support: string;
}

/** Where the add-in will be served and as what: from the environment and package.json. */
export function readPlace(environment: NodeJS.ProcessEnv, packageFile = 'package.json'): AddInPlace {
  const { version, bugs } = readJson(packageFile, readFileSync(packageFile, 'utf8'), packageSchema);
  const origin = toOrigin(environment.PLANFOLD_ORIGIN || LOCAL_ORIGIN);
  const namespace = environment.PLANFOLD_NAMESPACE || undefined;
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Refusal('versionInvalid', { value: version });
  if (namespace && !/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)) {
    throw new Refusal('namespaceInvalid', { value: namespace });
  }
  const support: string | undefined = bugs?.url ?? (new URL(origin).hostname === 'localhost' ? NO_SUPPORT : undefined);
  if (!support) throw new Refusal('supportMissing');
  return { place: { origin, version, ...(namespace && { namespace }) }, support };
}

function toOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url?.protocol === 'https:' && !url.search && !url.hash && !url.username;
  if (!isPlain) throw new Refusal('originNoHttps', { value });
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
