import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChrome } from '../../tools/find-chrome';

/** Before all tests: a browser for those that need one; as root on Debian it is installed where it is missing. */
export default function ensureChrome(): void {
  const found = findChrome() ?? (canInstall() ? install() : undefined);
  if (!found)
    throw new Error('The browser tests need Chrome, Chromium or Edge: install one, or name it in CHROME_PATH.');
  process.env.CHROME_PATH = found;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(): string | undefined {
  console.log('Installing the package chromium for the browser tests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  return findChrome();
}
