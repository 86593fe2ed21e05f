import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ManifestInfo } from 'office-addin-manifest';
import { ribbonActions } from '../../addin/functions/ribbon-actions';
import { checkManifestFiles } from '../../manifests/checks/check-manifest-files';
import { toFaultSentence } from '../../manifests/checks/fault';
import { toManifestFiles } from '../../manifests/to-manifest-files';
import { checkTools, parseXml, sampleBuild } from './sample-build';

const builds = [
  ['as released', sampleBuild],
  ['next to the released one', { ...sampleBuild, origin: 'https://localhost:3000', namespace: 'DEV' }],
] as const;

describe.each(builds)('the manifests of a copy %s', (_, build) => {
  const files = toManifestFiles(build);
  const xml = parseXml(files.get('manifest.xml')!);

  it('have no fault that can be found without Office', () => {
    expect(checkManifestFiles(files, checkTools).map(toFaultSentence)).toEqual([]);
  });

  it('call an action of the pane’s entry with each button', () => {
    const names = [...xml.querySelectorAll('Control FunctionName')].map(({ textContent }) => textContent);
    expect(names).toEqual(ribbonActions.map(({ id }) => id));
  });

  it('name only pages, scripts and pictures at their own place', () => {
    const addresses = [...files.values()].join('\n').match(/https:\/\/[^"#<]+/g)!;
    const others = addresses.filter(
      (address) => !address.startsWith(build.origin) && !build.origin.startsWith(address),
    );
    expect(others.filter((address) => !address.startsWith('https://developer.microsoft.com/json-schemas/'))).toEqual(
      [],
    );
  });
});

describe('a namespace', () => {
  it('is in both manifests only if it is set', () => {
    const texts = (namespace?: string) => [
      ...toManifestFiles({ ...sampleBuild, ...(namespace && { namespace }) }).values(),
    ];
    expect(texts().filter((text) => /namespace"|<Namespace/.test(text))).toEqual([]);
    expect(texts('DEV').filter((text) => /namespace"|<Namespace/.test(text))).toHaveLength(2);
  });
});

describe('ids', () => {
  const idsOf = (namespace?: string) => {
    const files = toManifestFiles({ ...sampleBuild, ...(namespace && { namespace }) });
    return [
      parseXml(files.get('manifest.xml')!).querySelector('Id')!.textContent!,
      JSON.parse(files.get('manifest.json')!).id,
    ];
  };

  it('never change for the released add-in', () => {
    expect(idsOf()).toEqual(['7e575ee8-0a4a-49d3-b910-0e5274dd518e', '7b498eff-88f6-4f5b-968b-905ca71a0751']);
  });

  it('differ for a copy with a namespace, which would otherwise replace the released one', () => {
    expect(new Set([...idsOf(), ...idsOf('DEV'), ...idsOf('TEST')]).size).toBe(6);
    expect(idsOf('DEV')).toEqual(idsOf('DEV'));
  });
});

describe('texts', () => {
  it('with characters reserved in XML come out unchanged', () => {
    const build = { ...sampleBuild, files: { ...sampleBuild.files, page: 'taskpane.html?a="1"&b=<2>' } };
    const xml = parseXml(toManifestFiles(build).get('manifest.xml')!);
    expect(xml.querySelector('parsererror')).toBeNull();
    const pane = xml.querySelector('DefaultSettings > SourceLocation')!.getAttribute('DefaultValue');
    expect(pane).toBe('https://planfold.example/app/taskpane.html?a="1"&b=<2>');
  });
});

/** Runs in a separate process, because Jest cannot load the tool's modules. */
const readWithTool = `
  const { OfficeAddinManifest, validateManifest } = require('office-addin-manifest');
  const files = ['manifest.xml', 'manifest.json'].map((file) => require('node:path').join(process.argv[1], file));
  (async () => {
    const infos = await Promise.all(files.map((file) => OfficeAddinManifest.readManifestFile(file)));
    console.log(JSON.stringify({ infos, validation: await validateManifest(files[1]) }));
  })();
`;

interface ToolReading {
  readonly infos: readonly [ManifestInfo, ManifestInfo];
  readonly validation: { readonly isValid: boolean };
}

describe('Microsoft’s own tool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planfold-manifests-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of toManifestFiles(sampleBuild)) writeFileSync(join(folder, file), text);
  const { infos, validation }: ToolReading = JSON.parse(
    execFileSync(process.execPath, ['-e', readWithTool, folder], { encoding: 'utf8' }),
  );

  it.each([0, 1] as const)('reads the names and the version of manifest %#', (which) => {
    expect(infos[which]).toMatchObject({ version: '1.2.3', displayName: 'Planfold', providerName: 'Planfold' });
  });

  it('reads hosts, page and permission of the add-in only manifest', () => {
    expect(infos[0]).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://planfold.example/app/taskpane.html' },
    });
  });

  it('accepts the unified manifest', () => {
    expect(validation.isValid).toBe(true);
  });
});
