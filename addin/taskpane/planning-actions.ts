import { lists, templates } from '../../core/templates/catalogue';
import { type SheetActions, type SheetActionsRequest, sheetActions } from './sheet-actions';

/** Creates the actions with all templates. */
export function planningActions(request: Omit<SheetActionsRequest, 'catalogue'>): SheetActions {
  return sheetActions({ ...request, catalogue: { templates, lists } });
}

/** Imports the self-test from here, so that it shares the planning chunk. */
export function loadSelfTest() {
  return import(/* webpackChunkName: "self-test" */ './self-test/run-self-test');
}
