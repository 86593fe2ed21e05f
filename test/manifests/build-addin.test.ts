import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { catalogue } from '../../core/catalogue';
import { languages } from '../../core/words/language';
import { manifestTexts } from '../../core/words/manifest-texts';
import { paneTexts } from '../../core/words/pane-texts';
import { addIn } from '../../manifests/add-in';
import { pageFile } from '../../manifests/page-file';
import { describeInBrowser, type OpenTab, openTab } from '../browser/open-tab';

const ORIGIN = 'https://localhost:3000';

function build(files: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'planfold-addin-'));
  for (const file of files) writeFileSync(join(folder, file), '');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/commands/build-addin.cjs', '--folder', folder],
    {
      encoding: 'utf8',
      env: { ...process.env, PLANFOLD_ORIGIN: '', PLANFOLD_NAMESPACE: '', PLANFOLD_SUPPORT: '', ...environment },
    },
  );
  folders.push(folder);
  return { folder, status, stdout, stderr };
}

const folders: string[] = [];
const stale = 'functions.en.00000000.json';
const built = build(['taskpane.html', 'functions.0a1b2c3d.js', stale]);
const pages = readdirSync(built.folder).filter((file) => file.endsWith('.html') && file !== 'taskpane.html');
const read = (file: string) => readFileSync(join(built.folder, file), 'utf8');
const documents = new Map(pages.map((file) => [file, new JSDOM(read(file)).window.document]));
const documentOf = (file: string) => documents.get(file)!;
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the build of the add-in', () => {
  it('succeeds', () => {
    expect([built.status, built.stderr]).toEqual([0, '']);
  });

  it('puts every file there that its manifests and metadata name', () => {
    const texts = [
      'manifest.xml',
      'manifest.json',
      ...readdirSync(built.folder).filter((each) => /^functions\..*\.json$/.test(each)),
    ];
    const addresses = texts.flatMap((file) => read(file).match(/https:\/\/localhost:3000\/[^"#]*/g) ?? []);
    const files = new Set(addresses.map((address) => address.slice(ORIGIN.length + 1)));
    expect(files.size).toBeGreaterThan(50);
    expect([...files].filter((file) => !existsSync(join(built.folder, file)))).toEqual([]);
  });

  it('leaves no metadata of an earlier build', () => {
    expect(existsSync(join(built.folder, stale))).toBe(false);
  });

  it('succeeds with the settings of the README, and with its address alone', () => {
    const [, printed = '', script] = /^((?:PLANFOLD_\w+=\S+ )+)npm run (\S+)$/m.exec(
      readFileSync('README.md', 'utf8'),
    )!;
    const settings = Object.fromEntries(
      printed
        .trim()
        .split(' ')
        .map((setting) => setting.split('=') as [string, string]),
    );
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts[script!]).toMatch(
      / && node dist\/commands\/build-addin\.cjs$/,
    );
    expect(Object.keys(settings)).toEqual(['PLANFOLD_ORIGIN', 'PLANFOLD_SUPPORT']);
    const files = ['taskpane.html', 'functions.0a1b2c3d.js'];

    const asPrinted = build(files, settings);
    expect(asPrinted).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining(settings.PLANFOLD_SUPPORT!),
    });
    expect(readFileSync(join(asPrinted.folder, 'manifest.xml'), 'utf8')).toContain(
      `"${settings.PLANFOLD_ORIGIN}/taskpane.html`,
    );
    expect(readFileSync(join(asPrinted.folder, 'help.html'), 'utf8')).toContain(`href="${settings.PLANFOLD_SUPPORT}"`);

    const { status, stdout } = build(files, { PLANFOLD_ORIGIN: settings.PLANFOLD_ORIGIN! });
    expect([status, stdout]).toEqual([0, expect.stringContaining('Questions go to https://planfold.example/support.')]);
  });

  it('packs the unified manifest with its pictures and languages', () => {
    const names = readFileSync(join(built.folder, 'planfold.zip'), 'latin1').match(
      /(manifest|zh-cn|zh-tw|outline-32|color-192)\.(json|png)/g,
    );
    expect(new Set(names)).toEqual(
      new Set(['manifest.json', 'zh-cn.json', 'zh-tw.json', 'outline-32.png', 'color-192.png']),
    );
  });

  it.each([
    ['there is no pane', ['functions.js'], {}, 'holds no taskpane.html'],
    ['there is no script', ['taskpane.html'], {}, 'holds no functions.js'],
    [
      'there are scripts of two builds',
      ['taskpane.html', 'functions.1a.js', 'functions.2b.js'],
      {},
      'functions.1a.js, functions.2b.js',
    ],
    [
      'the origin is not https',
      ['taskpane.html', 'functions.js'],
      { PLANFOLD_ORIGIN: 'http://x.example' },
      'is not an https address',
    ],
    ['the namespace is none', ['taskpane.html', 'functions.js'], { PLANFOLD_NAMESPACE: '1' }, 'PLANFOLD_NAMESPACE'],
  ])('writes nothing and says why in one line when %s', (_, files, environment, sentence) => {
    const { folder, status, stderr } = build(files, environment);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain(sentence);
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
  });

  it('writes nothing and lists what Office would refuse', () => {
    const origin = `${ORIGIN}/${'x'.repeat(2100)}`;
    const { folder, status, stderr } = build(['taskpane.html', 'functions.js'], { PLANFOLD_ORIGIN: origin });
    expect(status).toBe(1);
    expect(stderr).toContain('Nothing is written');
    expect(stderr).toMatch(/Pane\.Url: 2\d+ characters where 2048 are allowed/);
    expect(readdirSync(folder).sort()).toEqual(['functions.js', 'taskpane.html']);
  });
});

describe('the pages around the add-in', () => {
  it('are four in three languages', () => {
    expect(pages).toHaveLength(12);
  });

  it.each(pages)('%s leads only where something is', (file) => {
    const document = documentOf(file);
    const links = [...document.querySelectorAll('a[href]')].map((each) => each.getAttribute('href')!);
    const broken = links
      .filter((href) => !href.startsWith('https://'))
      .filter((href) => {
        const [page, anchor] = href.split('#') as [string, string?];
        const target = page === '' ? document : documents.get(page);
        return !target || (anchor && !target.getElementById(anchor));
      });
    expect(broken).toEqual([]);
  });

  it.each(pages)('%s runs no script and loads nothing from elsewhere', (file) => {
    const document = documentOf(file);
    const loaded = [...document.querySelectorAll('[src], link')].map(
      (each) => each.getAttribute('src') ?? each.getAttribute('href'),
    );
    expect(document.querySelector('script, iframe, [onclick]')).toBeNull();
    expect(loaded.filter((address) => /^(\w+:|\/\/)/.test(address ?? ''))).toEqual([]);
  });

  it.each(languages)('explain every function where its help leads, in %s', (language) => {
    const document = documentOf(pageFile('functions', language));
    const missing = catalogue.functions.filter(
      ({ name }) => document.getElementById(name.toLowerCase())?.textContent !== name,
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it.each(languages)('call buttons what the ribbon and the pane call them, in %s', (language) => {
    const document = documentOf(pageFile('help', language));
    const bold = [...document.querySelectorAll('main strong')].map(({ textContent }) => textContent);
    const { insertSheet, update, closeMonth, freeze, insert } = paneTexts[language];
    const ribbon = addIn.groups.flatMap(({ buttons }) => buttons.map(({ place }) => manifestTexts[language][place]));
    expect([...ribbon, insertSheet, update, closeMonth, freeze, insert].filter((name) => !bold.includes(name))).toEqual(
      [],
    );
  });

  it.each(languages)('tell in %s what an error means and where to ask', (language) => {
    const document = documentOf(pageFile('help', language));
    const codes = [...document.querySelectorAll('td:first-child code')].map(({ textContent }) => textContent);
    expect(codes).toEqual(expect.arrayContaining(['#NAME?', '#BUSY!', '#VALUE!', '#N/A', '#SPILL!', '#CALC!']));
    expect(document.getElementById('support')).not.toBeNull();
    expect(document.body.textContent).not.toContain('{support}');
  });

  describeInBrowser('in a browser', () => {
    let tab: OpenTab;
    beforeAll(async () => {
      tab = await openTab({ viewport: { width: 350, height: 600 } });
    });
    afterAll(() => tab.close());

    it.each(pages)(
      '%s fits 350 pixels',
      async (file) => {
        await tab.page.goto(`file://${join(built.folder, file)}`);
        expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
      },
      60_000,
    );
  });
});
