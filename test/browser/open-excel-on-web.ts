import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame } from 'playwright-core';
import { findChrome } from '../../tools/find-chrome';
import { ADDIN, addinFile } from './addin-file';

export interface ExcelOnWeb {
  /** The pane: a frame of another site than the page's. */
  readonly frame: Frame;
  /** What the page or the frame threw. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

/** A browser that denies cookies and storage to frames of other sites. */
const preferences = { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } };
const EXCEL = 'https://excel.officeapps.live.com/';

/** The add-in as built, in a page that office.js takes for Excel on the web, where the browser denies it any storage. */
export async function openExcelOnWeb(): Promise<ExcelOnWeb> {
  const profile = mkdtempSync(join(tmpdir(), 'planfold-profile-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChrome()!,
    args: ['--no-sandbox'],
    locale: 'en-US',
  });
  const failures: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => failures.push(error.message));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === EXCEL) return route.fulfill({ contentType: 'text/html', body: excelPage() });
    const file = addinFile(url);
    return file ? route.fulfill({ path: file }) : route.abort();
  });
  await page.addInitScript(readFileSync('dist/test/excel.js', 'utf8'));
  await page.goto(EXCEL);
  const frame = page.mainFrame().childFrames()[0]!;
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true });
  };
  return { frame, failures, close };
}

/** Excel's page, as far as office.js in the frame asks something of it. What follows `_xdm_Info` is read to the end. */
function excelPage(): string {
  const info = encodeURIComponent('Excel$Web$16.01$en-US$correlation$$$0');
  const xdm = `conversation|pane|${EXCEL.slice(0, -1)}`;
  const address = `${ADDIN}taskpane.html?_host_Info=${info}#&_serializer_version=1&_xdm_Info=${xdm}`;
  const context = {
    _id: 'pane',
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: 'en-US',
    _dataLocale: 'en-US',
    _docUrl: `${EXCEL}Book1.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _appInstanceId: 'instance',
    _requirementMatrix: JSON.stringify({ ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.1' }),
  };
  return `<iframe src="${address}" style="width:350px;height:760px"></iframe><script>
    addEventListener('message', ({ data, source, origin }) => {
      const request = JSON.parse(data);
      if (request._messageType !== 0) return;
      const isContext = request._actionName === 'ContextActivationManager_getAppContextAsync';
      source.postMessage(JSON.stringify({
        ...request,
        _messageType: 1,
        _origin: location.origin,
        _errorCode: 0,
        _responseType: 0,
        _data: isContext ? ${JSON.stringify(context)} : { Error: 0 },
      }), origin);
    });
  </script>`;
}
