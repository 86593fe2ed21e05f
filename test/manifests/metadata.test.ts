import { toFunctionsJson } from '../../addin/functions/functions-json';
import { catalogue } from '../../core/catalogue';
import { languages } from '../../core/words/language';
import { checkMetadata } from '../../manifests/checks/check-metadata';
import { toFaultSentence } from '../../manifests/checks/fault';
import { checkTools } from './sample-build';

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    description: string;
    parameters: { name: string; description: string }[];
    helpUrl?: string;
  }[];
}

const helpUrl = (name: string) => `https://planfold.example/functions.html#${name.toLowerCase()}`;
const metadataIn = (language: (typeof languages)[number]) => toFunctionsJson(language, helpUrl) as Metadata;
const faultsOf = (metadata: object) => checkMetadata(metadata, 'functions.json', checkTools.schemas.sheetFunction);

describe.each(languages)('the metadata of the functions in %s', (language) => {
  it('keeps to Excel’s limits, with a help page for each function', () => {
    expect(faultsOf(metadataIn(language)).map(toFaultSentence)).toEqual([]);
  });

  it('has a text for each function and each parameter', () => {
    const { functions } = metadataIn(language);
    const texts = functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(functions.flatMap(({ parameters }) => parameters.map(({ name }) => name))).toEqual(
      catalogue.functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
    );
  });
});

describe('the check of metadata', () => {
  const edits: readonly (readonly [string, (metadata: Metadata) => unknown])[] = [
    ['a function without a help page', ({ functions }) => delete functions[0]!.helpUrl],
    ['a name of more than 64 characters', ({ functions }) => Object.assign(functions[0]!, { name: 'X'.repeat(65) })],
    [
      'a description of more than 1024 characters',
      ({ functions }) => Object.assign(functions[0]!, { description: 'x'.repeat(1025) }),
    ],
    [
      'a parameter explained in more than 512 characters',
      ({ functions }) => Object.assign(functions[0]!.parameters[0]!, { description: 'x'.repeat(513) }),
    ],
    [
      'more than 128 parameters',
      ({ functions }) => {
        functions[0]!.parameters = Array.from({ length: 129 }, () => functions[0]!.parameters[0]!);
      },
    ],
    [
      'a help page that is not https',
      ({ functions }) => Object.assign(functions[0]!, { helpUrl: 'http://planfold.example/' }),
    ],
    [
      'a function that the catalogue has not',
      ({ functions }) => Object.assign(functions[0]!, { id: 'SPLIT', name: 'SPLIT' }),
    ],
    ['a function that is left out', ({ functions }) => functions.pop()],
    ['a function twice', ({ functions }) => functions.push(functions[0]!)],
  ];

  it.each(edits)('finds %s', (_, edit) => {
    const metadata = metadataIn('en');
    edit(metadata);
    expect(faultsOf(metadata)).not.toEqual([]);
  });
});

describe('the metadata', () => {
  it('lets errors in arguments reach the functions', () => {
    expect(metadataIn('en').allowErrorForDataTypeAny).toBe(true);
  });
});
