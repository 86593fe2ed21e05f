// The script's only global. The functions that Sheets calls by name follow it, in stubs.gen.js.
import './appsscript.json';
import { speakEveryLanguage } from './functions/speak-every-language';

export { addMenu } from './add-menu';
export { callInSheet as call } from './functions/call-in-sheet';
export { carryOutStep as step } from './host/carry-out-step';
export { showSidebar } from './show-sidebar';

speakEveryLanguage();
