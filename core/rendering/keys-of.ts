import type { Block } from '../templates/template';

/** The keys of a block's columns, fields or facts. */
export function keysOf(block: Block): readonly string[] {
  if (block.kind === 'table') return block.columns.map(({ key }) => key);
  if (block.kind === 'fields') return block.fields.map(({ key }) => key);
  return block.kind === 'facts' ? block.facts.map(({ key }) => key) : [];
}
