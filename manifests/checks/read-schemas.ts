import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { SCHEMA_VERSION } from '../to-json-manifest';

export interface ManifestSchemas {
  readonly manifest: ValidateFunction;
  readonly localization: ValidateFunction;
  /** For one function of the metadata file, which has the same limits as in the manifest. */
  readonly sheetFunction: ValidateFunction;
}

/** Reads Microsoft's schemas of the unified manifest from the package that contains them. */
export function readSchemas(): ManifestSchemas {
  const ajv = newAjv(true);
  ajv.addSchema(readSchema('MicrosoftTeams.schema.json'), 'manifest');
  return {
    manifest: ajv.getSchema('manifest')!,
    localization: newAjv(false).compile(readSchema('MicrosoftTeams.Localization.schema.json')),
    sheetFunction: ajv.getSchema('manifest#/definitions/extensionFunction')!,
  };
}

/** The patterns for names need the Unicode flag; those of the language files are invalid with it. */
function newAjv(unicodeRegExp: boolean): Ajv {
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp });
  addFormats(ajv, ['uri', 'email', 'regex']);
  return ajv;
}

/** Two escapes in these files are not valid JSON; the package repairs them in the same way before it reads them. */
function readSchema(name: string): object {
  const folder = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${SCHEMA_VERSION}`;
  const text = readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\\a', '\\u0007').replaceAll('\\v', '\\u000b');
  return JSON.parse(text);
}
