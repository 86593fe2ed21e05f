import { callFunction } from './call';
import { catalogue } from './catalogue';
import { addErrorTexts } from './language/error-text';
import { addResultTexts } from './language/result-texts';
import { SheetError } from './sheet-error';

/** What a sheet loads: the functions under one global name, with English words; other languages are added. */
const Planfold = { callFunction, catalogue, addErrorTexts, addResultTexts, SheetError };

Object.assign(globalThis, { Planfold });
