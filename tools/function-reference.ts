import type { Example, Failure, FunctionRecord, Parameter } from '../core/arguments/define';
import { argumentText, formulaText } from '../core/arguments/formula-text';
import { SheetError } from '../core/arguments/sheet-error';
import { callFunction } from '../core/call';
import { catalogue } from '../core/catalogue';
import { functionWords } from '../core/catalogue-words';
import { errorText } from '../core/words/error-text';
import { fillSlots } from '../core/words/fill-slots';
import type { Language } from '../core/words/language';
import { type ReferenceTexts, referenceTexts } from '../core/words/reference-texts';

/** Writes docs/functions.md: the catalogue as a page, in one language. */
export function toFunctionReference(language: Language): string {
  const words = referenceTexts[language];
  const list = catalogue.functions.map(({ name }) => {
    return `- [${name}](#${name.toLowerCase()}): ${functionWords(name, language).summary}`;
  });
  return [
    `<!-- ${words.generated} -->`,
    `# ${words.title}`,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    list.join('\n'),
    ...catalogue.functions.flatMap((record) => toSection(record, language, words)),
  ]
    .join('\n\n')
    .concat('\n');
}

function toSection(record: FunctionRecord, language: Language, words: ReferenceTexts): string[] {
  const { name, parameters, result, errors, source, since, examples } = record;
  const own = functionWords(name, language);
  const signature = parameters
    .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
    .join(', ');
  return [
    `## ${name}`,
    own.summary,
    `\`=${name}(${signature})\``,
    table(
      [words.parameter, words.kind, words.unit, words.meaning],
      parameters.map((parameter) => [
        `\`${parameter.name}\``,
        kindOf(parameter, words),
        unitText(parameter.unit, words),
        own.parameters[parameter.name]!,
      ]),
    ),
    `**${words.result}**: ${own.result} ${words.unit}: ${unitText(result.unit, words)}.`,
    own.notes.map((note) => `- ${note}`).join('\n'),
    `**${words.examples}**`,
    table(
      [words.meaning, words.formula, words.result],
      examples.map((example, i) => [
        own.examples[i]!,
        `\`${formulaText(name, example.arguments)}\``,
        toOutcome(name, example, language),
      ]),
    ),
    `**${words.errors}**`,
    table(
      [words.code, words.text],
      errors.map((failure) => [`\`${failure.code}\``, failureText(failure, language)]),
    ),
    `${words.source}: ${source} ${words.since}: ${since}.`,
  ];
}

function kindOf(parameter: Parameter, words: ReferenceTexts): string {
  const optional = parameter.optional ? `, ${words.optional}` : '';
  const preset = 'default' in parameter ? `, ${words.preset} ${parameter.default}` : '';
  const above = 'above' in parameter ? `, > ${parameter.above}` : '';
  const least = 'min' in parameter ? `, ≥ ${parameter.min}` : '';
  const options = 'options' in parameter ? `: ${parameter.options.join(', ')}` : '';
  return words.kinds[parameter.type] + options + above + least + optional + preset;
}

function unitText(unit: string, words: ReferenceTexts): string {
  const same = /^as (.+)$/.exec(unit);
  return same ? `${words.as} \`${same[1]}\`` : words.units[unit as keyof ReferenceTexts['units']];
}

function toOutcome(name: string, example: Example, language: Language): string {
  try {
    return `\`${argumentText(callFunction(name, example.arguments))}\``;
  } catch (error) {
    if (error instanceof SheetError) return `\`${error.code}\` ${error.in(language).message}`;
    throw error;
  }
}

/** The sentence with … in its open slots. */
function failureText({ key, argument }: Failure, language: Language): string {
  const sentence = errorText(key, { argument: argument ?? '…' }, language);
  return fillSlots(sentence, Object.fromEntries([...sentence.matchAll(/\{(\w+)/g)].map(([, slot]) => [slot, '…'])));
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
