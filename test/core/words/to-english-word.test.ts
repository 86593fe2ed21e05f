import { scoringMethods } from '../../../core/appraisal/item-rule';
import { callFunction } from '../../../core/call';
import { languages } from '../../../core/words/language';
import { optionText, toOption } from '../../../core/words/template-words';
import { toEnglishWord } from '../../../core/words/to-english-word';

const words = [...scoringMethods, 'higher', 'lower'] as const;

describe.each(languages)('what a scorecard’s setup says in %s', (language) => {
  it.each(words)('%s is read by functions and from cells', (key) => {
    expect(toEnglishWord(` ${optionText(key, language)} `)).toBe(key);
    expect(toOption(optionText(key, language), words)).toBe(key);
  });

  it('scores as it does in English', () => {
    const setup = (method: string, direction: string) => [['Calls', 100, method, direction, 120]];
    const said = setup(optionText('ratio', language), optionText('lower', language));
    expect(callFunction('SCORECARD', [said, [[2]], [[4]]])).toEqual(
      callFunction('SCORECARD', [setup('ratio', 'lower'), [[2]], [[4]]]),
    );
    expect(callFunction('SCOREITEM', [4.5, 3, optionText('linear', language), [['direction', said[0]![3]!]]])).toBe(50);
  });
});

it('are words of the language', () => {
  for (const key of words) {
    expect(optionText(key, 'en')).toBe(key);
    for (const language of ['zh-Hans', 'zh-Hant'] as const) expect(optionText(key, language)).not.toMatch(/[a-z]/i);
  }
});
