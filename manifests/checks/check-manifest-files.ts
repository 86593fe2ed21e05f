import { otherLocales } from '../locales';
import type { UnifiedManifest } from '../to-json-manifest';
import { textsOf } from '../to-localization';
import { checkAlike } from './check-alike';
import { checkIconFiles } from './check-icon-files';
import { checkJsonManifest } from './check-json-manifest';
import { checkXmlManifest } from './check-xml-manifest';
import { type Fault, fault } from './fault';
import type { ManifestSchemas } from './read-schemas';

export interface CheckTools {
  readonly schemas: ManifestSchemas;
  readonly parseXml: (text: string) => Document;
  readonly readPicture: (file: string) => Uint8Array | undefined;
}

/** Runs all checks on the files from toManifestFiles, as they are written to disk. */
export function checkManifestFiles(files: ReadonlyMap<string, string>, tools: CheckTools): readonly Fault[] {
  const xml = tools.parseXml(files.get('manifest.xml')!);
  const wrong = xml.querySelector('parsererror')?.textContent;
  if (wrong) return [fault('schema', { where: 'manifest.xml', message: wrong })];
  const json: UnifiedManifest = JSON.parse(files.get('manifest.json')!);
  const languageFiles = new Map<string, object>();
  for (const file of otherLocales.map(({ locale }) => `${locale}.json`)) {
    if (files.has(file)) languageFiles.set(file, JSON.parse(files.get(file)!));
  }
  const faults = [
    ...checkXmlManifest(xml),
    ...checkJsonManifest(json, languageFiles, tools.schemas),
    ...checkIconFiles(picturesIn(xml, json), tools.readPicture),
  ];
  // Only manifests that are valid by themselves are worth comparing.
  return faults.length > 0 ? faults : checkAlike(xml, json, languageFiles);
}

/** The file of every picture that a manifest names, in the built add-in. */
function picturesIn(xml: Document, json: UnifiedManifest): readonly string[] {
  const inXml = [...xml.querySelectorAll('[DefaultValue]')].map((each) => each.getAttribute('DefaultValue')!);
  const inJson = textsOf(json).map(([, text]) => text);
  const files = [...inXml, ...inJson]
    .filter((text) => text.endsWith('.png'))
    .map((text) => text.replace(/^.*(?=assets\/)/, ''));
  return [...new Set(files)];
}
