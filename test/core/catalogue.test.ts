import { catalogue } from '../../core/catalogue';
import { functionWords } from '../../core/catalogue-words';
import { commandTexts } from '../../core/words/command-texts';
import { type Language, languages } from '../../core/words/language';
import { wordsIn } from '../../core/words/loaded-words';

const slotsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, slot]) => slot))].sort();

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
    const slots = (each: Language) =>
      [
        ...(['errors', 'results', 'pane', 'notes', 'drafts'] as const).map((topic) => wordsIn(topic, each)),
        commandTexts[each],
      ].map((texts) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, slotsOf(text)])));
    expect(slots(language)).toEqual(slots('en'));
  });
});
