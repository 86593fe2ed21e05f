import type { Language } from '../core/words/language';
import type { AddInBuild } from './add-in-build';
import { SCHEMA_HOME, toJsonManifest } from './to-json-manifest';

/** The schema requires these texts even if they are the same in both languages. */
const always = ['name.short', 'description.short', 'description.full'];

/** Builds a language file of the unified manifest: every text that differs from the manifest's own, by its path. */
export function toLocalization(build: AddInBuild, language: Language): { readonly [path: string]: string } {
  const own = new Map(textsOf(toJsonManifest(build)));
  const differing = textsOf(toJsonManifest(build, language)).filter(
    ([path, text]) => own.get(path) !== text || always.includes(path),
  );
  return { $schema: `${SCHEMA_HOME}/MicrosoftTeams.Localization.schema.json`, ...Object.fromEntries(differing) };
}

/** Lists every text of a manifest with its path: extensions[0].ribbons[0].tabs[0].label. */
export function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsOf(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, path === '' ? key : `${path}.${key}`));
}
