import './words/every-sentence';

export type { Cell, Matrix } from './arguments/cell';
export { SheetError } from './arguments/sheet-error';
export { type Argument, callFunction } from './call';
export { catalogue } from './catalogue';
