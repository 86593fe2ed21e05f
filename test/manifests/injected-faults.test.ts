import { checkIconFiles } from '../../manifests/checks/check-icon-files';
import { checkManifestFiles } from '../../manifests/checks/check-manifest-files';
import type { Fault, FaultRule } from '../../manifests/checks/fault';
import { toManifestFiles } from '../../manifests/to-manifest-files';
import { checkTools, sampleBuild } from './sample-build';

const files = toManifestFiles({ ...sampleBuild, namespace: 'DEV' });

type Edit = readonly [what: string, from: string | RegExp, to: string, rule: FaultRule];

function faultsAfter(file: string, from: string | RegExp, to: string): readonly Fault[] {
  const text = files.get(file)!;
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${from} is not in ${file}`);
  return checkManifestFiles(new Map([...files, [file, edited]]), checkTools);
}

const inXml: readonly Edit[] = [
  [
    'elements in another order',
    /(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    'misplaced',
  ],
  [
    'the label of a tab before its groups',
    /(<CustomTab[^>]*>)([\s\S]*)(\s*<Label resid="Text.tab"\/>)/,
    '$1$3$2',
    'misplaced',
  ],
  [
    'runtimes after the form factors',
    /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/AllFormFactors>)/,
    '$2$1',
    'misplaced',
  ],
  ['a misplaced element', '<Permissions>', '<Rule/><Permissions>', 'misplaced'],
  ['no Metadata', /<Metadata>[\s\S]*?<\/Metadata>/, '', 'missing'],
  ['a button without an action', /<Action xsi:type[\s\S]*?<\/Action>/, '', 'missing'],
  ['a control without an id', ' id="Planfold.showSplit"', '', 'missing'],
  ['an id that is not a GUID', /<Id>.*<\/Id>/, '<Id>planfold</Id>', 'badValue'],
  ['a version of six parts', /<Version>.*<\/Version>/, '<Version>1.2.3.4.5.6</Version>', 'badValue'],
  ['a resid that leads nowhere', 'resid="Text.split"', 'resid="Text.spilt"', 'unknownName'],
  ['a resid of another kind', /<Title resid="Text.split"/, '<Title resid="Text.splitTip"', 'unknownName'],
  [
    'a resource that nothing names',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Spare" DefaultValue="x"><bt:Override Locale="zh-cn" Value="x"/><bt:Override Locale="zh-tw" Value="x"/></bt:String>',
    'unusedName',
  ],
  ['a resource defined twice', ' id="Text.reviewTip"', ' id="Text.splitTip"', 'definedTwice'],
  ['an id of more than 32 characters', /Text\.splitTip/g, 'Text.splitTip.that.is.longer.than.32', 'tooLong'],
  ['a control id used twice', 'id="Planfold.showReview"', 'id="Planfold.showSplit"', 'definedTwice'],
  [
    'a label of more than 125 characters',
    'DefaultValue="Split target"',
    `DefaultValue="${'x'.repeat(126)}"`,
    'tooLong',
  ],
  [
    'a Chinese tip of more than 250 characters',
    /( id="Text.splitTip"[\s\S]*?Locale="zh-tw" Value=")[^"]*/,
    `$1${'字'.repeat(251)}`,
    'tooLong',
  ],
  [
    'a description of more than 250 characters',
    /(<Description DefaultValue=")[^"]*/,
    `$1${'x'.repeat(251)}`,
    'tooLong',
  ],
  ['a text without a Chinese translation', /<bt:Override Locale="zh-tw" Value="分解目標"\/>/, '', 'noTranslation'],
  ['an address that is not https', /(id="Pane.Url" DefaultValue=")https/, '$1http', 'notHttps'],
  ['an icon without 80 pixels', /<bt:Image size="80"[^>]*>/, '', 'missing'],
  ['an icon of a size that Office does not use', 'size="20"', 'size="21"', 'badValue'],
  ['a picture that is not there', 'assets/split-16.png', 'assets/split-15.png', 'iconMissing'],
  [
    'another page for the functions',
    /<Page>\s*<SourceLocation resid="Pane.Url"/,
    '<Page><SourceLocation resid="Help.Url"',
    'badValue',
  ],
  ['another page for the buttons', '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>', 'badValue'],
  [
    'another page for the pane',
    /(<DefaultSettings>\s*<SourceLocation DefaultValue=")[^"]*/,
    '$1https://planfold.example/app/other.html',
    'badValue',
  ],
  ['a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"', 'missing'],
  ['no shared runtime among the requirements', /<Set Name="SharedRuntime"[^>]*>/, '', 'missing'],
  ['a namespace with a blank', 'DefaultValue="DEV"', 'DefaultValue="DE V"', 'badValue'],
  ['broken XML', '</Hosts>', '</Host>', 'schema'],
];

const inJson: readonly Edit[] = [
  ['a key that the schema does not define', '"validDomains"', '"validDomain"', 'schema'],
  ['functions outside the runtime', '"ribbons"', '"customFunctions": {}, "ribbons"', 'schema'],
  ['a name of more than 30 characters', '"short": "Planfold"', `"short": "${'x'.repeat(31)}"`, 'schema'],
  ['an id that is not a GUID', /"id": "7b498eff[^"]*"/, '"id": "7b498eff"', 'schema'],
  [
    'a namespace that begins with a digit',
    /"namespace": \{\s*"id": "DEV",\s*"name": "DEV"/,
    '"namespace": { "id": "1DEV", "name": "1DEV"',
    'schema',
  ],
  ['two names for the namespace', '"name": "DEV"', '"name": "DEVELOP"', 'badValue'],
  ['a button without its action', '"actionId": "showSplit"', '"actionId": "showSplits"', 'unknownName'],
  ['an action that no button calls', '"actionId": "showSplit"', '"actionId": "showHelp"', 'unusedName'],
  ['an action twice', '"id": "showReview"', '"id": "showSplit"', 'definedTwice'],
  [
    'an address elsewhere',
    'https://planfold.example/app/privacy.html',
    'https://elsewhere.example/privacy.html',
    'badValue',
  ],
  [
    'an address that is not https',
    'https://planfold.example/app/terms.html',
    'http://planfold.example/app/terms.html',
    'badValue',
  ],
  ['no icon of 32 pixels', /\{\s*"size": 32,[^}]*\},/, '', 'missing'],
  ['a picture that is not there', 'assets/outline-32.png', 'assets/outline-31.png', 'iconMissing'],
];

const inLanguageFile: readonly Edit[] = [
  ['a key that leads nowhere', 'groups[0].label', 'groups[7].label', 'unknownName'],
  ['a key that the schema does not define', '"name.full"', '"name.long"', 'schema'],
  ['a text that is too long', /"name.short": "[^"]*"/, `"name.short": "${'字'.repeat(31)}"`, 'schema'],
  [
    'a text that is left in English',
    /\s*"extensions\[0\]\.ribbons\[0\]\.tabs\[0\]\.groups\[0\]\.label": "[^"]*",/,
    '',
    'noTranslation',
  ],
  [
    'metadata that is left in English',
    /\s*"extensions\[0\]\.runtimes\[0\]\.customFunctions\.metadataUrl": "[^"]*",/,
    '',
    'noTranslation',
  ],
];

const between: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['another version', 'manifest.json', '"version": "1.2.3"', '"version": "1.2.4"'],
  ['another script', 'manifest.json', 'functions.0123abcd.js', 'functions.js'],
  ['another namespace', 'manifest.json', /DEV/g, 'DEVELOP'],
  ['another requirement', 'manifest.json', '"minVersion": "1.3"', '"minVersion": "1.2"'],
  ['another action', 'manifest.json', /showReview/g, 'showReviews'],
  ['another label', 'manifest.xml', 'DefaultValue="Checks"', 'DefaultValue="Check"'],
  ['another Chinese label', 'zh-cn.json', 'label": "数据检查"', 'label": "检查"'],
  ['another file of the functions in Chinese', 'zh-tw.json', 'functions.zh-hant.', 'functions.zh-hans.'],
  ['hiding of another add-in', 'manifest.json', /"officeAddinId": "7e/, '"officeAddinId": "8e'],
];

describe('the checks of the add-in only manifest', () => {
  it.each(inXml)('find %s', (_, from, to, rule) => {
    expect(faultsAfter('manifest.xml', from, to).map((fault) => fault.rule)).toContain(rule);
  });
});

describe('the checks of the unified manifest', () => {
  it.each(inJson)('find %s', (_, from, to, rule) => {
    expect(faultsAfter('manifest.json', from, to).map((fault) => fault.rule)).toContain(rule);
  });

  it.each(inLanguageFile)('find, in a language file, %s', (_, from, to, rule) => {
    expect(faultsAfter('zh-tw.json', from, to).map((fault) => fault.rule)).toContain(rule);
  });

  it('find a language file that is not there', () => {
    const others = new Map([...files].filter(([file]) => file !== 'zh-cn.json'));
    expect(checkManifestFiles(others, checkTools).map((fault) => fault.rule)).toContain('noTranslation');
  });
});

describe('the comparison of both manifests', () => {
  it.each(between)('finds %s', (_, file, from, to) => {
    expect(faultsAfter(file, from, to).map((fault) => fault.rule)).toEqual(['differs']);
  });

  it('finds the same id in both', () => {
    const [id] = /7b498eff[^"]*/.exec(files.get('manifest.json')!)!;
    const faults = faultsAfter('manifest.xml', /<Id>.*<\/Id>/, `<Id>${id}</Id>`);
    expect(faults.map(({ rule }) => rule)).toEqual(['differs', 'badValue']);
  });
});

describe('the check of pictures', () => {
  it('finds one whose size differs from its name, and one that is not a PNG', () => {
    const picture = checkTools.readPicture('assets/split-32.png')!;
    const rules = (bytes: Uint8Array) => checkIconFiles(['assets/split-16.png'], () => bytes).map(({ rule }) => rule);
    expect(rules(picture)).toEqual(['iconSize']);
    expect(rules(new Uint8Array(0))).toEqual(['iconSize']);
    expect(checkIconFiles(['assets/split-32.png'], () => picture)).toEqual([]);
  });
});
