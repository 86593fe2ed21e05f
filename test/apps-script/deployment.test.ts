import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorOf } from '../core/error-of';
import { ClaspFolder, executionApi } from './clasp-folder';
import { type GoogleApi, startGoogleApi } from './google-api/start-google-api';

describe('clasp, with what was built', () => {
  let api: GoogleApi;
  let folder: ClaspFolder;
  beforeAll(async () => {
    api = await startGoogleApi();
    folder = new ClaspFolder(api);
  });
  afterAll(() => {
    folder.remove();
    api.close();
  });

  const pushed = (name: string) => api.project.files.find((file) => file.name === name)?.source;

  it('pushes the script as it is, and its manifest', async () => {
    const { code, out } = await folder.run('push', '-f');
    expect(out).toContain('Code.js');
    expect(code).toBe(0);
    expect(pushed('Code')).toBe(readFileSync('dist/apps-script/Code.js', 'utf8'));
    const manifest = JSON.parse(readFileSync('dist/apps-script/appsscript.json', 'utf8'));
    expect(JSON.parse(pushed('appsscript')!)).toEqual({ ...manifest, ...executionApi });
  });

  it('says that nothing has changed when it pushes again', async () => {
    const { code, out } = await folder.run('push', '-f');
    expect(out).toContain('Script is already up to date.');
    expect(code).toBe(0);
  });

  it('makes a version and deploys it', async () => {
    const version = await folder.run('create-version', 'first', '--json');
    expect(JSON.parse(version.out)).toEqual({ versionNumber: 1 });
    const deployment = await folder.run('create-deployment', '-V', '1', '-d', 'first', '--json');
    expect(JSON.parse(deployment.out)).toMatchObject({ versionNumber: 1, description: 'first' });
    expect(api.project.deployments).toMatchObject([{ deploymentConfig: { versionNumber: 1, description: 'first' } }]);
  });

  it('runs functions from what was pushed, and hears in a sentence what is wrong', async () => {
    const [split, failed] = await Promise.all([
      folder.run('run-function', 'SPLITTARGET', '-p', '[100,[[1,3],[2,2]]]', '--json'),
      folder.run('run-function', 'SPLITTARGET', '-p', '[100]', '--json'),
    ]);
    expect(JSON.parse(split.out)).toEqual({
      response: [
        [13, 37],
        [25, 25],
      ],
    });
    const { errorMessage } = JSON.parse(failed.out).error.details[0];
    expect(`#VALUE! ${errorMessage}`).toBe(errorOf('SPLITTARGET', [100], 'zh-Hant'));
  });

  it('is refused a file with a syntax error, and what was pushed stays', async () => {
    const before = api.project.files;
    writeFileSync(join(folder.script, 'Broken.js'), 'function fine() {}\nfunction broken( {\n');
    const { code, out } = await folder.run('push', '-f');
    expect(out).toMatch(/Syntax error/);
    expect(out).toContain('Broken');
    expect(code).not.toBe(0);
    expect(api.project.files).toBe(before);
  });

  it('asks nobody but Google', () => {
    expect([...api.hosts].sort()).toEqual(['oauth2.googleapis.com', 'script.googleapis.com']);
  });
});
