/// <reference types="office-js" />
import './taskpane.html';
import { toLanguage } from '../../../core/words/to-language';
import { associateFunctions, type FunctionsRuntime } from '../../functions/associate-functions';
import { associateButtons } from './ribbon';
import { speak } from './speak';

declare const CustomFunctions: FunctionsRuntime;

/**
 * Excel starts this one page when one of our formulas is calculated, a button is pressed or the pane is opened. The
 * functions are registered before anything else is loaded.
 */
const spoken = Office.onReady().then(() => speak(toLanguage(Office.context.displayLanguage)));
associateFunctions(CustomFunctions, spoken);
associateButtons();
void spoken.then(async (language) => {
  const { openPane } = await import(/* webpackChunkName: "pane" */ './pane');
  await openPane(language);
});
