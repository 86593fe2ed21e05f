import type { ValidateFunction } from 'ajv-draft-04';
import { catalogue } from '../../core/catalogue';
import { checkSchema } from './check-json-manifest';
import { type Fault, fault } from './fault';

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly helpUrl?: string }[];
}

/** Metadata must keep Excel's limits, match the catalogue, and give each function the help page that stores require. */
export function checkMetadata(metadata: object, where: string, sheetFunction: ValidateFunction): readonly Fault[] {
  const { functions } = metadata as Metadata;
  const ids = functions.map(({ id }) => id);
  const names = catalogue.functions.map(({ name }) => name);
  return [
    ...functions.flatMap((each) => checkSchema(sheetFunction, each, `${where} ${each.id}`)),
    ...functions
      .filter(({ helpUrl }) => !helpUrl)
      .map(({ id }) => fault('missing', { where: `${where} ${id}`, what: 'helpUrl' })),
    ...functions
      .filter(({ id, name }) => id !== name || !names.includes(id))
      .map(({ name }) => fault('unknownName', { where, value: name })),
    ...names.filter((name) => !ids.includes(name)).map((name) => fault('missing', { where, what: name })),
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((value) => fault('definedTwice', { where, value })),
  ];
}
