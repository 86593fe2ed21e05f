import { content } from '../../core/words/files/content';
import { loadWords } from '../../core/words/load-words';
import { readState } from './read-state';
import type { SheetActions, SheetActionsRequest } from './sheet-actions';

/** Loads templates and planning code with the first action that plans a sheet. */
export function lazySheetActions(request: Omit<SheetActionsRequest, 'catalogue'>): SheetActions {
  let loaded: Promise<SheetActions> | undefined;
  const actions = () => {
    loaded ??= load(request).catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
  return {
    state: () => readState(request.host),
    insert: async (...args) => (await actions()).insert(...args),
    update: async (...args) => (await actions()).update(...args),
    updateAll: async (...args) => (await actions()).updateAll(...args),
    close: async (...args) => (await actions()).close(...args),
    freeze: async (...args) => (await actions()).freeze(...args),
    fillHolidays: async (...args) => (await actions()).fillHolidays(...args),
  };
}

async function load(request: Omit<SheetActionsRequest, 'catalogue'>): Promise<SheetActions> {
  const { planningActions } = await import(/* webpackChunkName: "planning" */ './planning-actions');
  await loadWords([content]);
  return planningActions({ speak: (languages) => loadWords([], languages), ...request });
}
