import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Refusal } from '../addin/command-line/refusal';
import { readJson } from '../core/workbook/read-json';
import type { AddInBuild } from '../manifests/add-in-build';

export const LOCAL_ORIGIN = 'https://localhost:3000';

const packageSchema = z.object({
  version: z.string(),
  bugs: z.optional(z.object({ url: z.string() })),
});

export interface AddInPlace {
  readonly place: Omit<AddInBuild, 'files'>;
  /** The page or mailbox for questions. */
  readonly support: string;
}

/** Reads from the environment and package.json where the add-in will be served, its version, and who answers questions. */
export function readPlace(environment: NodeJS.ProcessEnv, packageFile = 'package.json'): AddInPlace {
  const { version, bugs } = readJson(packageFile, readFileSync(packageFile, 'utf8'), packageSchema);
  const origin = toOrigin(environment.PLANFOLD_ORIGIN || LOCAL_ORIGIN);
  const namespace = environment.PLANFOLD_NAMESPACE || undefined;
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Refusal('versionInvalid', { value: version });
  if (namespace && !/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)) {
    throw new Refusal('namespaceInvalid', { value: namespace });
  }
  const support = environment.PLANFOLD_SUPPORT || bugs?.url;
  if (!support) throw new Refusal('supportMissing');
  if (!isSupport(support)) throw new Refusal('supportInvalid', { value: support });
  return { place: { origin, version, ...(namespace && { namespace }) }, support };
}

/** The help page links to it, so it must not contain blanks, quotes or brackets. */
function isSupport(value: string): boolean {
  return /^(https:\/\/|mailto:[^@]+@)[^\s"'<>()[\]]+$/.test(value) && URL.canParse(value);
}

function toOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url?.protocol === 'https:' && !url.search && !url.hash && !url.username;
  if (!isPlain) throw new Refusal('originNoHttps', { value });
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
