import { readFileSync } from 'node:fs';
import { generatedFiles } from '../tools/generated-files';

describe('generated files', () => {
  it.each(generatedFiles())('%s is what npm run generate writes', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
