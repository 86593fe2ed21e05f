import { type FunctionDeclaration, parse } from 'acorn';

export interface TopLevelFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment right before it. */
  readonly comment: string;
}

export interface TopLevel {
  readonly functions: readonly TopLevelFunction[];
  readonly others: readonly string[];
}

/** The parts of a script that Sheets sees. Throws if the script is newer than ES2020. */
export function topLevelOf(script: string): TopLevel {
  const comments: { text: string; end: number }[] = [];
  const onComment = (_block: boolean, text: string, _start: number, end: number) => comments.push({ text, end });
  const { body } = parse(script, { ecmaVersion: 2020, onComment });
  const functions = body.filter((node) => node.type === 'FunctionDeclaration') as FunctionDeclaration[];
  const declared = body.flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []));
  return {
    functions: functions.map(({ id, params, start }) => ({
      name: id.name,
      parameters: params.map((parameter) => script.slice(parameter.start, parameter.end)),
      comment: comments.find(({ end }) => end < start && script.slice(end, start).trim() === '')?.text ?? '',
    })),
    others: declared.map(({ id }) => script.slice(id.start, id.end)),
  };
}
