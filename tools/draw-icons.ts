import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { Refusal } from '../addin/command-line/refusal';
import { runCommand } from '../addin/command-line/run-command';
import { iconDrawings } from '../manifests/icons/icon-drawings';
import { toFingerprint } from '../manifests/icons/to-fingerprint';
import { findChrome } from './find-chrome';

const folder = 'manifests/icons';

/** npm run icons: draws every PNG in manifests/icons/png from its SVG, and records the fingerprint of each SVG. */
void runCommand(async () => {
  const executablePath = findChrome();
  if (!executablePath) throw new Refusal('chromeMissing');
  mkdirSync(`${folder}/png`, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const drawn: { [name: string]: string } = {};
  for (const { name, sizes } of iconDrawings) {
    const svg = readFileSync(`${folder}/${name}.svg`, 'utf8');
    for (const size of sizes) writeFileSync(`${folder}/png/${name}-${size}.png`, await toPng(browser, svg, size));
    drawn[name] = toFingerprint(svg);
  }
  await browser.close();
  writeFileSync(`${folder}/png/drawn.gen.json`, `${JSON.stringify(drawn, null, 2)}\n`);
});

async function toPng(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
