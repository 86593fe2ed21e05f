import { presetSetup } from '../../../core/appraisal/preset-setup';
import { presetKeys, presetWeights, scorecardItems } from '../../../core/appraisal/scorecard-presets';
import { callFunction } from '../../../core/call';
import { languages } from '../../../core/words/language';
import { scorecardTexts } from '../../../core/words/scorecard-texts';

/** In the order of the items: acknowledged, money, counts, growth, losses, conduct points, rates. */
const targets = [1, 500_000, 4, 40, 200, 20, 0.1, 8, 4, 0, 20, 10, 0.95];

describe.each(presetKeys)('the preset %s', (preset) => {
  const count = presetWeights[preset].length;

  it('has weights that add up to 100', () => {
    expect(presetWeights[preset].reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(count).toBe(preset === 'withCollections' ? 13 : 12);
  });

  it.each(languages)('is a setup of SCORECARD in %s, with names of its own', (language) => {
    const setup = presetSetup(preset, language);
    expect(new Set(setup.map(([name]) => name)).size).toBe(count);
    expect(setup.map(([name]) => name)).toEqual(
      scorecardItems.slice(0, count).map(({ key }) => scorecardTexts(language)[key]),
    );
    expect(() =>
      callFunction('SCORECARD', [setup, [targets.slice(0, count)], [targets.slice(0, count)]]),
    ).not.toThrow();
  });

  it('gives 100 to a person exactly on target', () => {
    const onTarget = targets.slice(0, count);
    const [card] = callFunction('SCORECARD', [presetSetup(preset, 'en'), [onTarget], [onTarget]]) as unknown[][];
    expect(card).toEqual([...Array(count).fill(100), 100, 'A', 100]);
  });
});

describe('the default card', () => {
  const score = (preset: (typeof presetKeys)[number], actuals: readonly number[]) => {
    const planned = targets.slice(0, actuals.length);
    return (callFunction('SCORECARD', [presetSetup(preset, 'en'), [planned], [actuals]]) as number[][])[0]!;
  };

  it('scores each item by its own method, as counted by hand', () => {
    const actuals = [1, 400_000, 6, 50, 150, 21, 0, 6, 5, 12, 18, 9];
    const items = [100, 80, 120, 100, 75, 105, 80, 75, 75, 88, 90, 90];
    const total =
      (30 * 80 + 12 * 120 + 8 * 100 + 5 * 75 + 5 * 105 + 10 * 80 + 6 * 75 + 10 * 75 + 5 * 88 + 5 * 90 + 4 * 90) / 100;
    expect(score('field', actuals)).toEqual([...items, total, 'B', 100]);
  });

  it('scores collections on a line of their own', () => {
    const scores = [0.8, 0.875, 0.95, 0.98, 1, 0.79].map(
      (rate) => score('withCollections', [...targets.slice(0, 12), rate])[12]!,
    );
    expect(scores[1]).toBeCloseTo(80, 9);
    expect(scores[3]).toBeCloseTo(106, 9);
    expect([scores[0], scores[2], scores[4], scores[5]]).toEqual([60, 100, 110, 0]);
  });
});

describe('the words of the card', () => {
  it.each(languages)('have a name for everything in %s', (language) => {
    for (const name of Object.values(scorecardTexts(language))) expect(name.trim()).not.toBe('');
  });
});
