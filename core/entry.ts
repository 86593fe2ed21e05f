import './words/every-sentence';

export { SheetError } from './arguments/sheet-error';
export { callFunction } from './call';
export { catalogue } from './catalogue';
