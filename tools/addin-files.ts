import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toFunctionsJson } from '../addin/functions/functions-json';
import { type Language, languages } from '../core/words/language';
import type { AddInBuild } from '../manifests/add-in-build';
import { checkManifestFiles } from '../manifests/checks/check-manifest-files';
import { checkMetadata } from '../manifests/checks/check-metadata';
import type { Fault } from '../manifests/checks/fault';
import { readSchemas } from '../manifests/checks/read-schemas';
import { iconFile } from '../manifests/icon-file';
import { iconDrawings } from '../manifests/icons/icon-drawings';
import { pageFile } from '../manifests/page-file';
import { toJson, toManifestFiles } from '../manifests/to-manifest-files';
import { helpPages } from './help-pages';
import { parseXml } from './parse-xml';

const picturesFolder = 'manifests/icons/png';

export interface AddInFiles {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly faults: readonly Fault[];
}

/** Builds and checks the add-in's files except its scripts and its pane: manifests, metadata, pictures and pages. */
export function addInFiles(place: Omit<AddInBuild, 'files'>, functionsScript: string, support: string): AddInFiles {
  const metadata = new Map(languages.map((language) => [language, metadataFile(place.origin, language)]));
  const names = Object.fromEntries([...metadata].map(([language, { name }]) => [language, name]));
  const build: AddInBuild = {
    ...place,
    files: { functionsScript, page: 'taskpane.html', metadata: names as AddInBuild['files']['metadata'] },
  };
  const manifests = toManifestFiles(build);
  const pictures = pictureFiles();
  const schemas = readSchemas();
  const faults = [
    ...[...metadata.values()].flatMap(({ name, content }) => checkMetadata(content, name, schemas.sheetFunction)),
    ...checkManifestFiles(manifests, { schemas, parseXml, readPicture: (file) => pictures.get(file) }),
  ];
  const files = new Map<string, string | Uint8Array>([
    ...[...metadata.values()].map(({ name, content }) => [name, toJson(content)] as const),
    ...manifests,
    ...pictures,
    ...helpPages(support),
    ['help.css', readFileSync('docs/help/help.css', 'utf8')],
  ]);
  return { files, faults };
}

/** Has the hash of its content in its name, because Excel caches metadata by its address for a day. */
function metadataFile(origin: string, language: Language): { readonly name: string; readonly content: object } {
  const page = `${origin}/${pageFile('functions', language)}`;
  const content = toFunctionsJson(language, (name) => `${page}#${name.toLowerCase()}`);
  const hash = createHash('sha256').update(toJson(content)).digest('hex').slice(0, 8);
  return { name: `functions.${language.toLowerCase()}.${hash}.json`, content };
}

function pictureFiles(): ReadonlyMap<string, Uint8Array> {
  const files = iconDrawings.flatMap(({ name, sizes }) =>
    sizes.map((size): [string, Uint8Array] => {
      return [iconFile(name, size), readFileSync(`${picturesFolder}/${name}-${size}.png`)];
    }),
  );
  return new Map(files);
}
