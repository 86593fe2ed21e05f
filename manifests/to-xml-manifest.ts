import { type ManifestKey, manifestTexts } from '../core/words/manifest-texts';
import { addIn, type RibbonButton, type RibbonGroup } from './add-in';
import type { AddInBuild } from './add-in-build';
import { addInId } from './add-in-id';
import { iconFile } from './icon-file';
import { pageFile } from './page-file';
import { element, toXml, type XmlElement } from './xml-element';
import { iconId, localized, NAMESPACE_ID, textId, urls, xmlResources } from './xml-resources';

/**
 * Builds the add-in only manifest, for Office 2021 and later versions that do not support the unified one.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export function toXmlManifest(build: AddInBuild): string {
  const namespaces = {
    xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    'xsi:type': 'TaskPaneApp',
  };
  return toXml(
    element('OfficeApp', namespaces, [
      element('Id', {}, addInId(addIn.xmlId, build.namespace)),
      element('Version', {}, build.version),
      element('ProviderName', {}, addIn.provider),
      element('DefaultLocale', {}, 'en-US'),
      described('DisplayName', 'name'),
      described('Description', 'description'),
      element('IconUrl', { DefaultValue: `${build.origin}/${iconFile('planfold', 32)}` }),
      element('HighResolutionIconUrl', { DefaultValue: `${build.origin}/${iconFile('planfold', 64)}` }),
      localized('SupportUrl', {}, (language) => `${build.origin}/${pageFile('help', language)}#support`),
      element('AppDomains', {}, [element('AppDomain', {}, new URL(build.origin).origin)]),
      element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
      requirements(),
      element('DefaultSettings', {}, [
        element('SourceLocation', { DefaultValue: `${build.origin}/${build.files.page}` }),
      ]),
      element('Permissions', {}, 'ReadWriteDocument'),
      versionOverrides(build),
    ]),
  );
}

function described(name: string, key: ManifestKey): XmlElement {
  return localized(name, {}, (language) => manifestTexts[language][key]);
}

function requirements(): XmlElement {
  const sets = addIn.requirements.map(({ name, version }) => element('Set', { Name: name, MinVersion: version }));
  return element('Requirements', {}, [element('Sets', { DefaultMinVersion: '1.1' }, sets)]);
}

function versionOverrides(build: AddInBuild): XmlElement {
  const schema = {
    xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
    'xsi:type': 'VersionOverridesV1_0',
  };
  return element('VersionOverrides', schema, [
    element('Hosts', {}, [
      element('Host', { 'xsi:type': 'Workbook' }, [
        element('Runtimes', {}, [element('Runtime', { resid: urls.pane, lifetime: 'long' })]),
        element('AllFormFactors', {}, [customFunctions(build)]),
        element('DesktopFormFactor', {}, [
          element('GetStarted', {}, [
            named('Title', textId('startedTitle')),
            named('Description', textId('startedText')),
            named('LearnMoreUrl', urls.help),
          ]),
          named('FunctionFile', urls.pane),
          ribbon(),
        ]),
      ]),
    ]),
    xmlResources(build),
  ]);
}

function customFunctions({ namespace }: AddInBuild): XmlElement {
  return element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    element('Script', {}, [named('SourceLocation', urls.script)]),
    element('Page', {}, [named('SourceLocation', urls.pane)]),
    element('Metadata', {}, [named('SourceLocation', urls.metadata)]),
    ...(namespace === undefined ? [] : [named('Namespace', NAMESPACE_ID)]),
  ]);
}

function ribbon(): XmlElement {
  return element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
    element('CustomTab', { id: addIn.tabId }, [...addIn.groups.map(group), named('Label', textId('tab'))]),
  ]);
}

function group({ id, label, buttons }: RibbonGroup): XmlElement {
  return element('Group', { id }, [named('Label', textId(label)), icon('planfold'), ...buttons.map(button)]);
}

function button({ actionId, place }: RibbonButton): XmlElement {
  return element('Control', { 'xsi:type': 'Button', id: `Planfold.${actionId}` }, [
    named('Label', textId(place)),
    element('Supertip', {}, [named('Title', textId(place)), named('Description', textId(`${place}Tip`))]),
    icon(place),
    element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, actionId)]),
  ]);
}

function icon(name: string): XmlElement {
  const images = addIn.iconSizes.map((size) => element('bt:Image', { size: String(size), resid: iconId(name, size) }));
  return element('Icon', {}, images);
}

function named(name: string, resid: string): XmlElement {
  return element(name, { resid });
}
