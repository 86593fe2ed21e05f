import type { Language } from '../core/words/language';
import { type ManifestKey, manifestTexts } from '../core/words/manifest-texts';
import { addIn } from './add-in';
import type { AddInBuild } from './add-in-build';
import { iconFile } from './icon-file';
import { otherLocales } from './locales';
import { pageFile } from './page-file';
import { element, type XmlElement } from './xml-element';

export const urls = {
  /** Shared by pane, buttons and functions, which makes them one runtime. */
  pane: 'Pane.Url',
  script: 'Functions.Script.Url',
  metadata: 'Functions.Metadata.Url',
  help: 'Help.Url',
} as const;
export const NAMESPACE_ID = 'Functions.Namespace';

export const iconNames = ['planfold', ...addIn.groups.flatMap(({ buttons }) => buttons.map(({ place }) => place))];

export function iconId(name: string, size: number): string {
  return `Icon.${name}.${size}`;
}

export function textId(key: ManifestKey): string {
  return `Text.${key}`;
}

/** The resources that the other elements name by their resid. */
export function xmlResources(build: AddInBuild): XmlElement {
  const labels = addIn.groups.flatMap(({ label, buttons }) => [label, ...buttons.map(({ place }) => place)]);
  const tips = addIn.groups.flatMap(({ buttons }) => buttons.map(({ place }): ManifestKey => `${place}Tip`));
  const namespace =
    build.namespace === undefined ? [] : [element('bt:String', { id: NAMESPACE_ID, DefaultValue: build.namespace })];
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      iconNames.flatMap((name) => addIn.iconSizes.map((size) => image(build, name, size))),
    ),
    element('bt:Urls', {}, [
      element('bt:Url', { id: urls.pane, DefaultValue: `${build.origin}/${build.files.page}` }),
      element('bt:Url', { id: urls.script, DefaultValue: `${build.origin}/${build.files.functionsScript}` }),
      url(urls.metadata, (language) => `${build.origin}/${build.files.metadata[language]}`),
      url(urls.help, (language) => `${build.origin}/${pageFile('help', language)}`),
    ]),
    element('bt:ShortStrings', {}, [...namespace, ...unique(['tab', 'startedTitle', ...labels]).map(string)]),
    element('bt:LongStrings', {}, unique(['startedText', ...tips]).map(string)),
  ]);
}

/** An element with a text and its translations. */
export function localized(
  name: string,
  attributes: { readonly [name: string]: string },
  valueIn: (language: Language) => string,
): XmlElement {
  const override = name.startsWith('bt:') ? 'bt:Override' : 'Override';
  const overrides = otherLocales.map(({ language, locale }) =>
    element(override, { Locale: locale, Value: valueIn(language) }),
  );
  return element(name, { ...attributes, DefaultValue: valueIn('en') }, overrides);
}

function image({ origin }: AddInBuild, name: string, size: number): XmlElement {
  return element('bt:Image', { id: iconId(name, size), DefaultValue: `${origin}/${iconFile(name, size)}` });
}

function url(id: string, valueIn: (language: Language) => string): XmlElement {
  return localized('bt:Url', { id }, valueIn);
}

function string(key: ManifestKey): XmlElement {
  return localized('bt:String', { id: textId(key) }, (language) => manifestTexts[language][key]);
}

function unique(keys: readonly ManifestKey[]): readonly ManifestKey[] {
  return [...new Set(keys)];
}
