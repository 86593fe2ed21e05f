import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { REFRESH_TOKEN, SCRIPT_ID } from './google-api/answer-request';
import type { GoogleApi } from './google-api/start-google-api';

export interface ClaspRun {
  readonly code: number;
  readonly out: string;
}

/** Only for `clasp run`: no program outside the spreadsheet can call the shipped script. */
export const executionApi = { executionApi: { access: 'MYSELF' } };

/** A folder that clasp pushes from, as a user would set it up: signed in, with `.clasp.json` above the build. */
export class ClaspFolder {
  private readonly folder = mkdtempSync(join(tmpdir(), 'planfold-clasp-'));
  readonly script = join(this.folder, 'apps-script');
  private readonly home = join(this.folder, 'home');

  constructor(private readonly api: GoogleApi) {
    mkdirSync(this.home);
    cpSync('dist/apps-script', this.script, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(this.script, 'appsscript.json'), 'utf8'));
    this.writeJson('apps-script/appsscript.json', { ...manifest, ...executionApi });
    this.writeJson('.clasp.json', { scriptId: SCRIPT_ID, rootDir: 'apps-script', projectId: 'project-of-the-test' });
    // Expired long ago, so that the first command has to refresh it.
    const token = {
      type: 'authorized_user',
      client_id: 'id',
      client_secret: 'secret',
      access_token: 'old',
      expiry_date: 1,
    };
    this.writeJson('home/.clasprc.json', { tokens: { default: { ...token, refresh_token: REFRESH_TOKEN } } });
    writeFileSync(join(this.folder, 'certificate.pem'), api.certificate);
  }

  /** Runs the installed clasp; the stand-in is its only network. */
  run(...args: readonly string[]): Promise<ClaspRun> {
    const env = {
      PATH: process.env.PATH,
      HOME: this.home,
      USERPROFILE: this.home,
      HTTPS_PROXY: this.api.proxy,
      HTTP_PROXY: this.api.proxy,
      NODE_EXTRA_CA_CERTS: join(this.folder, 'certificate.pem'),
    };
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    return new Promise((done) => {
      execFile(process.execPath, [clasp, ...args], { cwd: this.folder, env }, (error, stdout, stderr) => {
        done({ code: error ? Number(error.code) : 0, out: stdout + stderr });
      });
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private writeJson(file: string, value: object): void {
    writeFileSync(join(this.folder, file), JSON.stringify(value));
  }
}
