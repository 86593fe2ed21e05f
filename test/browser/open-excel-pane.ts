import { readFileSync } from 'node:fs';
import { ADDIN, addinFile } from './addin-file';
import { type OpenTab, openTab } from './open-tab';

export interface OpenExcelPane extends OpenTab {
  /** Addresses asked for that are neither the add-in's nor office.js. */
  readonly outside: readonly string[];
}

export interface ExcelPaneSettings {
  /** As Office says it: en-US, zh-CN, zh-TW. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** The add-in as built, in a window that office.js takes for Excel for Mac; nothing comes from any network. */
export async function openExcelPane(settings: ExcelPaneSettings = {}): Promise<OpenExcelPane> {
  const { locale = 'en-US', colorScheme = 'light', width = 350 } = settings;
  const tab = await openTab({ viewport: { width, height: 760 }, colorScheme });
  const { page } = tab;
  const outside: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const file = addinFile(url);
    if (file) return route.fulfill({ path: file });
    outside.push(url);
    return route.abort();
  });
  await page.addInitScript(readFileSync('dist/test/excel.js', 'utf8'));
  await page.goto(`${ADDIN}taskpane.html?_host_Info=Excel|Mac|16.00|${locale}||||1`);
  await page.getByRole('tablist').waitFor();
  return { ...tab, outside };
}
