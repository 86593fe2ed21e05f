import { spawnSync } from 'node:child_process';

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export function runCommand(name: string, options: readonly string[]): CommandRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/commands/${name}.cjs`, ...options], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}
