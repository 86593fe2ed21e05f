import { content as enContent } from './en/content';
import { pane as enPane } from './en/pane';
import { sample as enSample } from './en/sample';
import { sheets as enSheets } from './en/sheets';
import './every-sentence';
import { addWords } from './loaded-words';
import { content as hansContent } from './zh-hans/content';
import { pane as hansPane } from './zh-hans/pane';
import { sample as hansSample } from './zh-hans/sample';
import { sheets as hansSheets } from './zh-hans/sheets';
import { content as hantContent } from './zh-hant/content';
import { pane as hantPane } from './zh-hant/pane';
import { sample as hantSample } from './zh-hant/sample';
import { sheets as hantSheets } from './zh-hant/sheets';

/** Importing this module registers all texts in every language. */
addWords('en', { ...enContent, pane: enPane, sheets: enSheets, sample: enSample });
addWords('zh-Hans', { ...hansContent, pane: hansPane, sheets: hansSheets, sample: hansSample });
addWords('zh-Hant', { ...hantContent, pane: hantPane, sheets: hantSheets, sample: hantSample });
