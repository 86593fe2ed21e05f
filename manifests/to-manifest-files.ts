import type { AddInBuild } from './add-in-build';
import { otherLocales } from './locales';
import { toJsonManifest } from './to-json-manifest';
import { toLocalization } from './to-localization';
import { toXmlManifest } from './to-xml-manifest';

/** Builds both manifests and the language files of the unified one: file name and text. */
export function toManifestFiles(build: AddInBuild): ReadonlyMap<string, string> {
  return new Map([
    ['manifest.xml', toXmlManifest(build)],
    ['manifest.json', toJson(toJsonManifest(build))],
    ...otherLocales.map(({ language, locale }) => [`${locale}.json`, toJson(toLocalization(build, language))] as const),
  ]);
}

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
