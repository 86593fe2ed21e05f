import { fillSlots } from '../words/fill-slots';
import type { Language } from '../words/language';
import { resultTexts } from '../words/result-texts';

/** Group, Current, 1–30, 31–60, …, 91+, No due date. */
export function agingHeader(bounds: Float64Array, language: Language): readonly string[] {
  const { group, notDue, overdueRange, overdueBeyond, noDueDate } = resultTexts(language);
  const starts = [1, ...Array.from(bounds, (bound) => bound + 1)];
  const ranges = Array.from(bounds, (to, i) => fillSlots(overdueRange, { from: starts[i]!, to }));
  return [group, notDue, ...ranges, fillSlots(overdueBeyond, { from: starts.at(-1)! }), noDueDate];
}
