import '../core/words/every-language';
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files';

/** npm run generate: writes every file that follows from the catalogue. */
for (const [path, text] of generatedFiles()) writeFileSync(path, text);
