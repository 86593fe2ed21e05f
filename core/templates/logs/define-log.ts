import type { SheetKey } from '../../words/sheet-words';
import type { LabelKey } from '../../words/template-words';
import type { Formula } from '../formula';
import { type Block, type Column, defineTemplate, type Field, type Template } from '../template';

/** A measure over a whole log, in addition to those that every log has. */
export type Measure = Pick<Field, 'key' | 'type'> & { readonly formula: Formula };

export interface Log {
  readonly template: Template;
  readonly opened: LabelKey;
  readonly owner: LabelKey;
  readonly due: LabelKey;
  readonly done: LabelKey;
  readonly measures: readonly Measure[];
}

interface LogRecord {
  readonly id: SheetKey;
  readonly group?: 'log' | 'plan' | 'setup';
  /** Blocks above the list. */
  readonly before?: readonly Block[];
  readonly columns: readonly Column[];
  /** The columns for its start, its owner, its due date and the day it was done. */
  readonly opened: LabelKey;
  readonly owner: LabelKey;
  readonly due: LabelKey;
  readonly done: LabelKey;
  readonly measures?: readonly Measure[];
}

/**
 * Defines a list that people keep. Each row has an owner, a due date and a done date, which give every log the same
 * measures: open, overdue, closed in the period, on time, median days, by owner.
 */
export function defineLog({ id, group = 'log', before = [], columns, measures = [], ...keys }: LogRecord): Log {
  /** As plain text; otherwise the compiler would multiply all labels by each other. */
  const { opened, due, done }: { readonly [K in keyof typeof keys]: string } = keys;
  const status: Formula = `=IF({${done}}<>"",{'closed'},IF(AND({${due}}<>"",{${due}}<{settings.asOf}),{'overdue'},{'open'}))`;
  const template = defineTemplate({
    id,
    version: 1,
    group,
    blocks: [
      ...before,
      {
        kind: 'table',
        key: 'rows',
        columns: [
          ...columns,
          { key: 'status', type: 'text', role: 'fact', width: 10, formula: status, alert: `={status}={'overdue'}` },
          {
            key: 'daysToClose',
            type: 'number',
            role: 'fact',
            width: 9,
            formula: `=IF(OR({${opened}}="",{${done}}=""),"",{${done}}-{${opened}})`,
          },
        ],
      },
    ],
    freeze: { block: 'rows', columns: 2 },
  });
  return { template, measures, ...keys };
}
