import { createContext, runInContext, Script } from 'node:vm';
import { functionServices } from '../function-services';
import { unknownKeys } from '../manifest-keys';
import { ApiError } from './api-error';

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

interface Deployment {
  readonly deploymentId: string;
  readonly deploymentConfig: { readonly versionNumber?: number; readonly description?: string };
}

/** One project as the Apps Script API keeps it. */
export class ScriptProject {
  files: readonly ScriptFile[] = [];
  readonly versions: { readonly versionNumber: number; readonly description?: string }[] = [];
  readonly deployments: Deployment[] = [];

  /** Replaces all files, or none if one is invalid. */
  setFiles(files: readonly ScriptFile[]): void {
    const manifest = files.find(({ name, type }) => name === 'appsscript' && type === 'JSON');
    if (!manifest) throw new ApiError(400, 'Project contents must include a manifest file named appsscript.');
    if (unknownKeys(JSON.parse(manifest.source)).length > 0)
      throw new ApiError(400, 'Request contains an invalid argument.');
    for (const { name, type, source } of files) if (type === 'SERVER_JS') checkSyntax(name, source);
    this.files = files;
  }

  addVersion(description?: string) {
    const version = { versionNumber: this.versions.length + 1, ...(description && { description }) };
    this.versions.push(version);
    return version;
  }

  deploy(deploymentConfig: Deployment['deploymentConfig']): Deployment {
    if (!this.versions.some(({ versionNumber }) => versionNumber === deploymentConfig.versionNumber))
      throw new ApiError(404, 'Requested entity was not found.');
    const deployment = { deploymentId: `AKfycb${this.deployments.length + 1}`, deploymentConfig };
    this.deployments.push(deployment);
    return deployment;
  }

  /** Runs a top-level function of the pushed files. */
  run(name: string, parameters: readonly unknown[]): object {
    const manifest = this.files.find(({ type }) => type === 'JSON');
    if (!manifest || !('executionApi' in JSON.parse(manifest.source)))
      throw new ApiError(404, 'Requested entity was not found.');
    const { services } = functionServices({ zone: 'Asia/Taipei', userLocale: 'zh_TW' });
    const context = createContext({ ...services });
    for (const { name: file, type, source } of this.files)
      if (type === 'SERVER_JS') runInContext(source, context, { filename: `${file}.gs` });
    try {
      const result: unknown = runInContext(name, context)(...parameters);
      return { done: true, response: { result } };
    } catch (error) {
      const { message, name: errorType } = error as Error;
      const details = [{ errorMessage: message, errorType, scriptStackTraceElements: [] }];
      return { done: true, error: { code: 3, message: 'ScriptError', details } };
    }
  }
}

function checkSyntax(file: string, source: string): void {
  try {
    new Script(source, { filename: file });
  } catch (error) {
    const { message, stack } = error as Error;
    const line = /:(\d+)/.exec(stack ?? '')?.[1] ?? '1';
    throw new ApiError(400, `Syntax error: ${message} line: ${line} file: ${file}`);
  }
}
