import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

export const scriptPath = 'dist/apps-script/Code.js';

/** Calls a top-level function of the script; the result has passed through JSON. */
export type CallInScript = (name: string, ...args: readonly unknown[]) => unknown;

/** Loads the built script in a realm that has only the language itself and these services. */
export function openScript(services: object = {}): CallInScript {
  const context = createContext({ ...services });
  runInContext(readFileSync(scriptPath, 'utf8'), context, { filename: scriptPath });
  return (name, ...args) => {
    const callee = runInContext(name, context) as (...args: readonly unknown[]) => unknown;
    const result = callee(...args);
    return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
  };
}
