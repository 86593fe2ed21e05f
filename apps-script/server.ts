// The one global of the script. What Sheets calls by name stands behind it, in stubs.gen.js.
import './appsscript.json';
import { speakEveryLanguage } from './functions/speak-every-language';

export { addMenu } from './add-menu';
export { callInSheet as call } from './functions/call-in-sheet';
export { carryOutStep as step } from './host/carry-out-step';
export { showSidebar } from './show-sidebar';

speakEveryLanguage();
