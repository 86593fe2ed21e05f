import type { Language } from '../core/words/language';
import { manifestTexts } from '../core/words/manifest-texts';
import { addIn, type RibbonButton, type RibbonGroup } from './add-in';
import type { AddInBuild } from './add-in-build';
import { addInId } from './add-in-id';
import { iconFile } from './icon-file';
import { defaultLocale, otherLocales } from './locales';
import { pageFile } from './page-file';

export const SCHEMA_VERSION = '1.30';
export const SCHEMA_HOME = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}`;

/**
 * Builds the unified manifest in one language. Only the metadata file lists the functions: the manifest cannot pass
 * errors to them (`allowErrorForDataTypeAny`), and its language files support only the first ten functions.
 * @see https://learn.microsoft.com/microsoft-365/extensibility/schema/root
 */
export function toJsonManifest(build: AddInBuild, language: Language = 'en') {
  const { origin, version, namespace } = build;
  const words = manifestTexts[language];
  return {
    $schema: `${SCHEMA_HOME}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: addInId(addIn.unifiedId, namespace),
    version,
    name: { short: words.name, full: words.fullName },
    description: { short: words.summary, full: words.details },
    developer: {
      name: addIn.provider,
      websiteUrl: `${origin}/${pageFile('help', 'en')}`,
      privacyUrl: `${origin}/${pageFile('privacy', 'en')}`,
      termsOfUseUrl: `${origin}/${pageFile('terms', 'en')}`,
    },
    icons: { color: iconFile('color', 192), outline: iconFile('outline', 32) },
    accentColor: addIn.accentColor,
    localizationInfo: {
      defaultLanguageTag: defaultLocale,
      additionalLanguages: otherLocales.map(({ locale }) => ({ languageTag: locale, file: `${locale}.json` })),
    },
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    validDomains: [new URL(origin).host],
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          formFactors: ['desktop'],
          capabilities: addIn.requirements.map(({ name, version }) => ({ name, minVersion: version })),
        },
        runtimes: [runtime(build, language)],
        ribbons: [ribbon(build, language)],
        getStartedMessages: [
          {
            title: words.startedTitle,
            description: words.startedText,
            learnMoreUrl: `${origin}/${pageFile('help', language)}`,
          },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: addInId(addIn.xmlId, namespace) } } }],
      },
    ],
  };
}

/** The shape that checks and language files read. */
export type UnifiedManifest = ReturnType<typeof toJsonManifest>;

function runtime({ origin, namespace, files }: AddInBuild, language: Language) {
  return {
    id: 'SharedRuntime',
    type: 'general',
    lifetime: 'long',
    code: { page: `${origin}/${files.page}`, script: `${origin}/${files.functionsScript}` },
    actions: addIn.groups.flatMap(({ buttons }) =>
      buttons.map(({ actionId, place }) => ({
        id: actionId,
        type: 'executeFunction',
        displayName: manifestTexts[language][place],
      })),
    ),
    customFunctions: {
      ...(namespace !== undefined && { namespace: { id: namespace, name: namespace } }),
      metadataUrl: `${origin}/${files.metadata[language]}`,
    },
  };
}

function ribbon(build: AddInBuild, language: Language) {
  const words = manifestTexts[language];
  const group = ({ id, label, buttons }: RibbonGroup) => ({
    id,
    label: words[label],
    icons: icons(build, 'planfold'),
    controls: buttons.map(button),
  });
  const button = ({ actionId, place }: RibbonButton) => ({
    id: `Planfold.${actionId}`,
    type: 'button',
    label: words[place],
    icons: icons(build, place),
    supertip: { title: words[place], description: words[`${place}Tip`] },
    actionId,
  });
  return {
    contexts: ['default'],
    tabs: [{ id: addIn.tabId, label: words.tab, groups: addIn.groups.map(group) }],
  };
}

function icons({ origin }: AddInBuild, name: string) {
  return addIn.iconSizes.map((size) => ({ size, url: `${origin}/${iconFile(name, size)}` }));
}
