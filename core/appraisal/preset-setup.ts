import type { Cell } from '../arguments/cell';
import type { Language } from '../words/language';
import { scorecardTexts } from '../words/scorecard-texts';
import { type PresetKey, presetWeights, scorecardItems } from './scorecard-presets';

/**
 * A preset as the setup of SCORECARD: item, weight, method, direction, cap, then pairs; short rows are filled with "".
 */
export function presetSetup(preset: PresetKey, language: Language): Cell[][] {
  const rows = presetWeights[preset].map((weight, i): Cell[] => {
    const { key, method, direction, cap, pairs = [] } = scorecardItems[i]!;
    return [scorecardTexts(language)[key], weight, method, direction, cap, ...pairs.flat()];
  });
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
