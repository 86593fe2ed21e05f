import { openerOf, placeGroups } from './places';

/**
 * What Sheets, its menu and the sidebar call by name, beside the custom functions: like these they must be plain
 * declarations. Without @customfunction no formula is offered them.
 */
export function toEntryPoints(): string {
  const openers = placeGroups
    .flat()
    .map((place) => toFunction(openerOf(place), '', `Planfold.showSidebar('${place}')`));
  return [
    toFunction('onOpen', '', 'Planfold.addMenu()'),
    toFunction('onInstall', '', 'onOpen()'),
    ...openers,
    toFunction('planfoldStep', 'text', 'Planfold.step(text)'),
  ].join('');
}

function toFunction(name: string, parameter: string, call: string): string {
  return `\nfunction ${name}(${parameter}) {\n  return ${call};\n}\n`;
}
