/** The content that an element of the add-in only manifest may have. */
export interface ElementRule {
  /** In order; `?` marks an optional element, `*` any number, `+` one or more. */
  readonly children?: string;
  readonly attributes?: readonly string[];
  /** The pattern of its text; an element without children and text is empty. */
  readonly text?: RegExp;
}

const localized: ElementRule = { attributes: ['DefaultValue'], children: 'Override*' };
const resource: ElementRule = { attributes: ['id', 'DefaultValue'], children: 'bt:Override*' };
const reference: ElementRule = { attributes: ['resid'] };
const override: ElementRule = { attributes: ['Locale', 'Value'] };
const source: ElementRule = { children: 'SourceLocation' };

/**
 * The elements that we use, by name, or by parent and name where that matters; all others are refused.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 * @see https://learn.microsoft.com/javascript/api/manifest
 */
export const xmlGrammar: { readonly [element: string]: ElementRule } = {
  OfficeApp: {
    attributes: ['xsi:type'],
    children:
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  },
  Id: { text: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/ },
  Version: { text: /^\d{1,5}(\.\d{1,5}){0,3}$/ },
  ProviderName: { text: /^.{1,125}$/ },
  DefaultLocale: { text: /^en-US$/ },
  DisplayName: localized,
  'OfficeApp/Description': localized,
  IconUrl: localized,
  HighResolutionIconUrl: localized,
  SupportUrl: localized,
  Override: override,
  AppDomains: { children: 'AppDomain+' },
  AppDomain: { text: /^https:\/\/[^/]+$/ },
  'OfficeApp/Hosts': { children: 'Host+' },
  'OfficeApp/Hosts/Host': { attributes: ['Name'] },
  Requirements: { children: 'Sets' },
  Sets: { attributes: ['DefaultMinVersion'], children: 'Set+' },
  Set: { attributes: ['Name', 'MinVersion'] },
  DefaultSettings: { children: 'SourceLocation' },
  'DefaultSettings/SourceLocation': localized,
  Permissions: { text: /^(ReadDocument|ReadWriteDocument)$/ },
  VersionOverrides: { attributes: ['xsi:type'], children: 'Hosts Resources' },
  'VersionOverrides/Hosts': { children: 'Host+' },
  'VersionOverrides/Hosts/Host': { attributes: ['xsi:type'], children: 'Runtimes AllFormFactors DesktopFormFactor' },
  Runtimes: { children: 'Runtime' },
  Runtime: { attributes: ['resid', 'lifetime'] },
  AllFormFactors: { children: 'ExtensionPoint' },
  'AllFormFactors/ExtensionPoint': { attributes: ['xsi:type'], children: 'Script Page Metadata Namespace?' },
  Script: source,
  Page: source,
  Metadata: source,
  SourceLocation: reference,
  Namespace: reference,
  DesktopFormFactor: { children: 'GetStarted? FunctionFile ExtensionPoint' },
  GetStarted: { children: 'Title Description LearnMoreUrl' },
  Title: reference,
  Description: reference,
  LearnMoreUrl: reference,
  FunctionFile: reference,
  'DesktopFormFactor/ExtensionPoint': { attributes: ['xsi:type'], children: 'CustomTab' },
  // One page of the reference shows the label of a tab first; the schema and the tab's own page have it last.
  CustomTab: { attributes: ['id'], children: 'Group+ Label' },
  Group: { attributes: ['id'], children: 'Label Icon Control+' },
  Label: reference,
  Icon: { children: 'bt:Image+' },
  'Icon/bt:Image': { attributes: ['size', 'resid'] },
  Control: { attributes: ['xsi:type', 'id'], children: 'Label Supertip Icon Action' },
  Supertip: { children: 'Title Description' },
  Action: { attributes: ['xsi:type'], children: 'FunctionName' },
  FunctionName: { text: /^[A-Za-z][A-Za-z0-9]{0,63}$/ },
  Resources: { children: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings' },
  'bt:Images': { children: 'bt:Image+' },
  'bt:Image': resource,
  'bt:Urls': { children: 'bt:Url+' },
  'bt:Url': resource,
  'bt:ShortStrings': { children: 'bt:String+' },
  'bt:LongStrings': { children: 'bt:String+' },
  'bt:String': resource,
  'bt:Override': override,
};
