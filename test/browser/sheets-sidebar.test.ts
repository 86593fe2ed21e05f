import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { errorText } from '../../core/words/error-text';
import type { Language } from '../../core/words/language';
import { paneTexts } from '../../core/words/pane-texts';
import type { CellBlock } from '../../core/workbook/sheet-host';
import { type OpenDocument, openDocument } from '../sheets-host/open-document';
import { snapshot } from '../sheets-host/snapshot';
import { asServed } from './as-served';
import { type OpenSidebar, openSidebar } from './open-sidebar';
import { describeInBrowser } from './open-tab';
import { samplePlan } from './sample-plan';

const MINUTE = 60_000;
/** Of the sheet of orders, from 0. */
const AMOUNT = 11;
const COUNTED = 13;

describe('the file that HtmlService serves', () => {
  const file = readFileSync('dist/apps-script/sidebar.html', 'utf8');

  it('has nothing in it that is taken for a comment, a scriptlet or letters of another encoding', () => {
    for (const mark of ['//', '/*', '<!--', '<?']) expect([mark, file.indexOf(mark)]).toEqual([mark, -1]);
    expect(/[^\x20-\x7e\n]/.exec(file)).toBeNull();
    expect(asServed(file)).toBe(file);
  });

  it('holds one script, whole, and loads no other', () => {
    const scripts = [...file.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.map(([, attributes]) => attributes)).toEqual(['']);
    expect(() => parse(scripts[0]![2]!, { ecmaVersion: 2022 })).not.toThrow();
    expect(file.slice(0, file.indexOf('<script>'))).not.toMatch(/\b(src|href|url)\b/);
  });

  it('is at most 1.3 MB', () => {
    expect(file.length).toBeLessThanOrEqual(1_300_000);
  });
});

for (const [locale, language, colorScheme] of [
  ['en', 'en', 'light'],
  ['zh_CN', 'zh-Hans', 'dark'],
  ['zh_TW', 'zh-Hant', 'light'],
] as const) {
  describeInBrowser(`the sidebar of somebody whose language is ${locale}`, () => {
    testLook(locale, language, colorScheme);
  });
}

function testLook(locale: string, language: Language, colorScheme: 'light' | 'dark'): void {
  let opened: OpenSidebar;
  beforeAll(async () => {
    opened = await openSidebar(openDocument().document, { place: 'checks', locale, colorScheme });
  });
  afterAll(() => opened.close());

  it('fits where it is, in that language, light or dark', async () => {
    const { frame } = opened;
    const { lang, colour } = await frame.evaluate(() => {
      const pane = document.querySelector<HTMLElement>('[lang]:not(html)')!;
      return { lang: pane.lang, colour: getComputedStyle(pane).backgroundColor };
    });
    expect([lang, colour]).toEqual([language, colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(41, 41, 41)']);
    await frame.getByRole('button', { name: paneTexts[language].backToAll }).click();
    for (const tab of ['tabSheets', 'title', 'tabHelp'] as const) {
      await frame.getByRole('tab', { name: paneTexts[language][tab] }).click();
      const widths = await frame.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect([tab, widths]).toEqual([tab, [300, 300]]);
    }
  });

  it('asks nothing of any network, and nothing fails', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.failures).toEqual([]);
    expect(opened.steps.every((step) => step === 'inventory')).toBe(true);
  });
}

describeInBrowser('the sidebar beside a workbook', () => {
  let open: OpenDocument;
  let opened: OpenSidebar;
  /** What happens before each step, where a test wants something to. */
  let before: ((step: string) => void | Promise<void>) | undefined;

  beforeAll(async () => {
    open = openDocument();
    await open.hostOf().apply(samplePlan());
    opened = await openSidebar(open.document, { place: 'review', before: (step) => before?.(step) });
  });
  afterAll(() => opened.close());
  afterEach(() => {
    before = undefined;
  });

  it('opens where the menu’s item leads, shows how far it is while it inserts, and puts the facts there', async () => {
    const { frame } = opened;
    await frame.getByRole('heading', { name: 'Monthly review' }).waitFor();
    const period = await frame.locator('select[name=period]').inputValue();
    const sheet = `Monthly review ${period}`;
    const seen: number[] = [];
    before = async (step) => {
      if (step === 'part') seen.push(Number(await frame.getByRole('progressbar').getAttribute('value')));
    };
    await frame.getByRole('button', { name: 'Insert', exact: true }).click();
    await frame.getByText(/^Inserted: .*Monthly review/).waitFor({ timeout: MINUTE });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual(seen.map((_, i) => i / seen.length));
    const review = await cellsOf(open, sheet);
    const figureOf = (wanted: string) => Number(review.find(([key]) => key === wanted)?.[2]);
    const orders = (await cellsOf(open, 'Orders')).filter(
      ([key, , day]) =>
        key === 'row:rows' && Number(day) >= figureOf('from:results') && Number(day) <= figureOf('to:results'),
    );
    expect(orders.length).toBeGreaterThan(100);
    expect(figureOf('fact:sales')).toBeCloseTo(sumOf(orders, AMOUNT));
    expect(figureOf('fact:orderNumbers')).toBe(sumOf(orders, COUNTED));
    expect(review.flat().filter((cell) => typeof cell === 'string' && /^#[A-Z/0!?]+$/.test(cell))).toEqual([]);
  });

  it('takes everything back when it is stopped half-way', async () => {
    const { frame } = opened;
    await frame.getByRole('button', { name: 'All sheets' }).click();
    const had = snapshot(open.document);
    let parts = 0;
    before = async (step) => {
      if (step === 'part' && ++parts === 2) await frame.getByRole('button', { name: 'Stop' }).click();
    };
    await frame.getByRole('button', { name: 'Update all' }).click();
    await frame.getByText(errorText('cancelled', {}, 'en')).waitFor({ timeout: MINUTE });
    expect(parts).toBe(2);
    expect(opened.steps).toContain('takeBack');
    expect(snapshot(open.document)).toBe(had);
  });

  it('splits a target where the cursor is', async () => {
    const { frame } = opened;
    const { document } = open;
    const sheet = document.model.sheetNamed('Sheet1')!;
    [3, 1].forEach((weight, i) => {
      document.put(sheet, i + 1, 1, weight);
    });
    document.activate(sheet, { row: 1, column: 1, rows: 2, columns: 1 });
    await frame.getByRole('tab', { name: 'Split a target' }).click();
    await frame.locator('input[name=target]').fill('1,000');
    await frame.getByRole('button', { name: 'Weights: Take the selection' }).click();
    await frame.locator('input[name=weights][value="A1:A2"]').waitFor();
    document.activate(sheet, { row: 1, column: 3, rows: 1, columns: 1 });
    await frame.getByRole('button', { name: 'Insert at the selection' }).click();
    await frame.getByText('C1:C2').waitFor();
    expect((await cellsOf(open, 'Sheet1')).map(([, , part]) => part)).toEqual([750, 250]);
  });

  it('asks nothing of any network, and nothing fails', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.failures).toEqual([]);
  });
});

describeInBrowser('the sidebar, where Google does not answer as it should', () => {
  let opened: OpenSidebar;
  let failure = '';
  /** Where set, is told of the next call, which no answer comes to. */
  let keepSilent: (() => void) | undefined;
  beforeAll(async () => {
    failure = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    opened = await openSidebar(openDocument().document, {
      prepare: (page) => page.clock.install(),
      before() {
        if (failure) throw new Error(failure);
        if (!keepSilent) return;
        keepSilent();
        return new Promise(() => {});
      },
    });
  });
  afterAll(() => opened.close());

  const says = async (key: 'hostAccounts' | 'hostTimeout') => {
    await opened.frame
      .getByText(errorText(key, {}, 'en'))
      .filter({ visible: true })
      .waitFor();
  };

  it('says that several accounts are signed in, and tries again when it is told to', async () => {
    const { frame } = opened;
    await says('hostAccounts');
    failure = '';
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('textbox', { name: 'Find a sheet' }).or(frame.getByRole('searchbox')).waitFor();
  });

  it('says what Google said where the connection is lost', async () => {
    const { frame } = opened;
    failure = 'NetworkError: Connection failure due to HTTP 0';
    await frame.getByRole('tab', { name: 'Split a target' }).click();
    await frame.getByRole('button', { name: 'Weights: Take the selection' }).click();
    await frame.getByText(errorText('hostSilent', { message: failure }, 'en')).waitFor();
    failure = '';
  });

  it('waits for no answer that does not come', async () => {
    const { frame, page } = opened;
    const asked = new Promise<void>((resolve) => {
      keepSilent = resolve;
    });
    await frame.getByRole('button', { name: 'Insert at the selection' }).click();
    await asked;
    await page.clock.fastForward('07:01');
    await says('hostTimeout');
    expect(opened.failures).toEqual([]);
  });
});

async function cellsOf({ hostOf }: OpenDocument, sheet: string): Promise<CellBlock> {
  const host = hostOf();
  const { rows, columns } = (await host.inventory()).sheets.find(({ name }) => name === sheet)!;
  return (await host.read([{ sheet, row: 1, column: 1, rows, columns }], 'values'))[0]!;
}

function sumOf(rows: CellBlock, column: number): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}
