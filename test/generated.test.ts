import { readFileSync } from 'node:fs';
import { generatedFiles } from '../tools/generated-files';

describe('generated files', () => {
  it.each(generatedFiles())('%s is identical to the output of npm run generate', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
