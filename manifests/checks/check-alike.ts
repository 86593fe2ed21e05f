import { otherLocales } from '../locales';
import type { UnifiedManifest } from '../to-json-manifest';
import { textsOf } from '../to-localization';
import { groupsOf, type LanguageFiles, runtimeOf } from './check-json-manifest';
import { type Fault, fault } from './fault';

/** Both manifests must have the same version, addresses, buttons, actions and texts, but different ids. */
export function checkAlike(xml: Document, json: UnifiedManifest, languageFiles: LanguageFiles): readonly Fault[] {
  const root = xml.documentElement;
  const pairs: readonly (readonly [where: string, found: string, expected: string])[] = [
    ['Version', textOf(root, 'Version'), json.version],
    ['Runtime', addressOf(root, 'Runtime'), runtimeOf(json).code.page],
    ['Script', addressOf(root, 'Script > SourceLocation'), runtimeOf(json).code.script],
    ['AppDomain', new URL(textOf(root, 'AppDomain')).host, json.validDomains.join()],
    ['Namespace', addressOf(root, 'Namespace'), runtimeOf(json).customFunctions.namespace?.id ?? ''],
    ['Requirements', setsOf(root), json.extensions[0]!.requirements.capabilities.map(toWord).join()],
    ['Permissions', textOf(root, 'Permissions'), 'ReadWriteDocument'],
    ['alternates', json.extensions[0]!.alternates[0]!.hide.customOfficeAddin.officeAddinId, textOf(root, 'Id')],
    [
      'Control',
      controlsOf(root),
      groupsOf(json)
        .flatMap(({ controls }) => controls.map(toAction))
        .join(),
    ],
    ...[...languagesOf(json, languageFiles)].map(
      ([locale, texts]) => [locale, textsIn(root, locale).join('\n'), texts.join('\n')] as const,
    ),
  ];
  const isSameId = json.id === textOf(root, 'Id');
  return [
    ...pairs
      .filter(([, found, expected]) => found !== expected)
      .map(([where, found, expected]) => fault('differs', { where, found, expected })),
    ...(isSameId ? [fault('badValue', { where: 'Id', value: textOf(root, 'Id') })] : []),
  ];
}

function textOf(root: Element, selector: string): string {
  return root.querySelector(selector)?.textContent ?? '';
}

function resourceOf(element: Element | null): Element | undefined {
  const resources = [...(element?.ownerDocument.querySelectorAll('Resources > * > *') ?? [])];
  return resources.find(({ id }) => id === element?.getAttribute('resid'));
}

function addressOf(root: Element, selector: string): string {
  return resourceOf(root.querySelector(selector))?.getAttribute('DefaultValue') ?? '';
}

function setsOf(root: Element): string {
  const sets = [...root.querySelectorAll('Requirements Set')];
  return sets.map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`).join();
}

function toWord({ name, minVersion }: { name: string; minVersion: string }): string {
  return `${name} ${minVersion}`;
}

function controlsOf(root: Element): string {
  return [...root.querySelectorAll('Control')].map(({ id, textContent }) => `${id} ${textContent?.trim()}`).join();
}

function toAction({ id, actionId }: { id: string; actionId: string }): string {
  return `${id} ${actionId}`;
}

/** The texts that users see in a language, in the order of the ribbon. */
function textsIn(root: Element, locale: string): readonly string[] {
  const shownIn = (element: Element | undefined) => {
    const override = [...(element?.children ?? [])].find((each) => each.getAttribute('Locale') === locale);
    return (override ?? element)?.getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
  };
  const shown = [...root.querySelectorAll('GetStarted > *, Group > Label, Control > Label, Supertip > Description')];
  const metadata = root.querySelector('Metadata > SourceLocation');
  return [
    shownIn(root.querySelector('DisplayName')!),
    shownIn(resourceOf(metadata)),
    ...shown.map((element) => shownIn(resourceOf(element))),
  ];
}

function languagesOf(json: UnifiedManifest, files: LanguageFiles): ReadonlyMap<string, readonly string[]> {
  const own = new Map(textsOf(json));
  const inFile = (texts: object, path: string) => (texts as { [path: string]: string })[path] ?? own.get(path) ?? '';
  const ribbon = 'extensions[0].ribbons[0].tabs[0]';
  const paths = [
    'name.short',
    'extensions[0].runtimes[0].customFunctions.metadataUrl',
    ...['title', 'description', 'learnMoreUrl'].map((key) => `extensions[0].getStartedMessages[0].${key}`),
    ...groupsOf(json).flatMap(({ controls }, i) => [
      `${ribbon}.groups[${i}].label`,
      ...controls.flatMap((_, j) =>
        ['label', 'supertip.description'].map((key) => `${ribbon}.groups[${i}].controls[${j}].${key}`),
      ),
    ]),
  ];
  const locales = [
    { locale: '', texts: {} },
    ...otherLocales.map(({ locale }) => ({ locale, texts: files.get(`${locale}.json`) ?? {} })),
  ];
  return new Map(locales.map(({ locale, texts }) => [locale, paths.map((path) => inFile(texts, path))]));
}
