import { pane as en } from './en/pane';
import { addPaneTexts } from './pane-texts';
import { pane as simplified } from './zh-hans/pane';
import { pane as traditional } from './zh-hant/pane';

addPaneTexts('en', en);
addPaneTexts('zh-Hans', simplified);
addPaneTexts('zh-Hant', traditional);
