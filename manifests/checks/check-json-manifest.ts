import type { ValidateFunction } from 'ajv-draft-04';
import type { UnifiedManifest } from '../to-json-manifest';
import { textsOf } from '../to-localization';
import { type Fault, fault } from './fault';
import type { ManifestSchemas } from './read-schemas';

/** Contents by file name. */
export type LanguageFiles = ReadonlyMap<string, object>;

/** Checks the unified manifest and its language files against Microsoft's schema and rules beyond it. */
export function checkJsonManifest(
  manifest: UnifiedManifest,
  languageFiles: LanguageFiles,
  schemas: ManifestSchemas,
): readonly Fault[] {
  const faults = checkSchema(schemas.manifest, manifest, 'manifest.json');
  // The other checks rely on the shape.
  if (faults.length > 0) return faults;
  return [
    ...checkActions(manifest),
    ...checkAddresses(manifest),
    ...checkIcons(manifest),
    ...checkNamespace(manifest),
    ...checkLanguages(manifest, languageFiles, schemas),
  ];
}

export function checkSchema(validate: ValidateFunction, data: unknown, where: string): readonly Fault[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return fault('schema', { where: `${where} ${instancePath}`.trim(), message: `${message}${extra}` });
  });
}

export function runtimeOf(manifest: UnifiedManifest) {
  return manifest.extensions[0]!.runtimes[0]!;
}

export function groupsOf(manifest: UnifiedManifest) {
  return manifest.extensions[0]!.ribbons[0]!.tabs[0]!.groups;
}

/** A button whose action is missing does nothing, and an action without a button is never called. */
function checkActions(manifest: UnifiedManifest): readonly Fault[] {
  const actions = runtimeOf(manifest).actions.map(({ id }) => id);
  const called = groupsOf(manifest)
    .flatMap(({ controls }) => controls)
    .map(({ actionId }) => actionId);
  return [
    ...called.filter((id) => !actions.includes(id)).map((value) => fault('unknownName', { where: 'actionId', value })),
    ...actions.filter((id) => !called.includes(id)).map((value) => fault('unusedName', { where: 'actions', value })),
    ...actions
      .filter((id, i) => actions.indexOf(id) < i)
      .map((value) => fault('definedTwice', { where: 'actions', value })),
  ];
}

/** Stores require page, script and metadata to come from one domain, by https. */
function checkAddresses(manifest: UnifiedManifest): readonly Fault[] {
  const texts = textsOf(manifest).filter(([path, text]) => path !== '$schema' && /^[a-z]+:\/\//i.test(text));
  const [domain] = manifest.validDomains;
  return texts
    .filter(([, text]) => !text.startsWith(`https://${domain}/`))
    .map(([where, value]) => fault('badValue', { where, value }));
}

function checkIcons(manifest: UnifiedManifest): readonly Fault[] {
  const owners = [...groupsOf(manifest), ...groupsOf(manifest).flatMap(({ controls }) => controls)];
  return owners.flatMap(({ id, icons }) => {
    const sizes: readonly number[] = icons.map(({ size }) => size);
    return [16, 32, 80]
      .filter((size) => !sizes.includes(size))
      .map((size) => fault('missing', { where: `${id} icons`, what: String(size) }));
  });
}

function checkNamespace(manifest: UnifiedManifest): readonly Fault[] {
  const { namespace } = runtimeOf(manifest).customFunctions;
  if (!namespace || namespace.id === namespace.name) return [];
  return [fault('badValue', { where: 'customFunctions.namespace', value: namespace.name })];
}

function checkLanguages(
  manifest: UnifiedManifest,
  files: LanguageFiles,
  { localization }: ManifestSchemas,
): readonly Fault[] {
  const own = new Map(textsOf(manifest));
  return manifest.localizationInfo.additionalLanguages.flatMap(({ languageTag, file }) => {
    const texts = files.get(file);
    if (!texts) return [fault('noTranslation', { where: file, locale: languageTag })];
    const { $schema, ...translated } = texts as { readonly [path: string]: string };
    const paths = Object.keys(translated);
    return [
      ...checkSchema(localization, texts, file),
      ...paths.filter((path) => !own.has(path)).map((value) => fault('unknownName', { where: file, value })),
      ...[...own.keys()]
        .filter((path) => isVisible(path) && !paths.includes(path))
        .map((path) => fault('noTranslation', { where: path, locale: languageTag })),
    ];
  });
}

/** Whether users see this text; the name of the tab is the same in all languages. */
function isVisible(path: string): boolean {
  const isSame = path === 'extensions[0].ribbons[0].tabs[0].label' || path.startsWith('developer.');
  return !isSame && /(^name\.|^description\.|label|title|description|displayName|metadataUrl|learnMoreUrl)/.test(path);
}
