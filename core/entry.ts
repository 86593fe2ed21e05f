import './language/every-language';

export { callFunction } from './call';
export { catalogue } from './catalogue';
export { SheetError } from './sheet-error';
