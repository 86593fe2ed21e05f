import { lists, templates } from '../../core/templates/catalogue';
import { type SheetActions, type SheetActionsRequest, sheetActions } from './sheet-actions';

/** The actions with all templates. */
export function planningActions(request: Omit<SheetActionsRequest, 'catalogue'>): SheetActions {
  return sheetActions({ ...request, catalogue: { templates, lists } });
}

/** From here, so that it shares what sheets are planned with. */
export function loadSelfTest() {
  return import(/* webpackChunkName: "self-test" */ './self-test/run-self-test');
}
