import { catalogue } from '../../core/catalogue';
import { commandTexts } from '../../core/words/command-texts';
import { errorTexts } from '../../core/words/every-language';
import { functionWords } from '../../core/words/function-words';
import { paneTexts } from '../../core/words/pane-texts';
import { resultTexts } from '../../core/words/result-texts';
import { languages } from '../../core/words/texts';

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort();

describe('catalogue', () => {
  it('has names that every host takes, each once', () => {
    const names = catalogue.functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z]{3,}$/);
  });

  it('names parameters once, required ones first', () => {
    for (const { parameters } of catalogue.functions) {
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      expect(parameters.slice(Math.max(0, firstOptional)).every(({ optional }) => optional || firstOptional < 0)).toBe(
        true,
      );
    }
  });

  it.each(languages)('captions every example in %s', (language) => {
    for (const { name, examples } of catalogue.functions) {
      expect(functionWords(name, language).examples).toHaveLength(examples.length);
      expect(functionWords(name, language).notes).toHaveLength(functionWords(name, 'en').notes.length);
    }
  });

  it.each(languages)('keeps within what hosts show of a description in %s', (language) => {
    for (const { name } of catalogue.functions) {
      for (const text of Object.values(functionWords(name, language).parameters))
        expect(text.length).toBeLessThanOrEqual(512);
    }
  });
});

describe('texts', () => {
  it.each(languages)('in %s have the same open places as in English', (language) => {
    for (const tables of [errorTexts, resultTexts, paneTexts, commandTexts]) {
      for (const [key, text] of Object.entries(tables.en)) {
        expect([key, slotsOf((tables[language] as Record<string, string>)[key]!)]).toEqual([key, slotsOf(text)]);
      }
    }
  });
});
