import './words/every-sentence';

export type { Argument } from './arguments/call-record';
export type { Cell, Matrix } from './arguments/cell';
export { SheetError } from './arguments/sheet-error';
export { callFunction } from './call';
export { catalogue } from './catalogue';
