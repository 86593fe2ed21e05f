import { openerOf, placeGroups } from './places';

/**
 * Writes the functions that Sheets, its menu and the sidebar call by name. Like custom functions, they must be plain
 * declarations; without @customfunction Sheets does not offer them in formulas.
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
