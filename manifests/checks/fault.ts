import type { faults } from '../../core/words/en/faults';
import { faultTexts } from '../../core/words/fault-texts';
import { fillSlots, type Slots } from '../../core/words/fill-slots';

export type FaultRule = keyof typeof faults;

/** Something that Office would refuse or silently ignore. */
export interface Fault {
  readonly rule: FaultRule;
  readonly slots: { readonly [slot: string]: string | number };
}

export function fault<R extends FaultRule>(
  rule: R,
  slots: { readonly [S in Slots<(typeof faults)[R]>]: string | number },
): Fault {
  return { rule, slots };
}

export function toFaultSentence({ rule, slots }: Fault): string {
  return fillSlots(faultTexts.en[rule], slots);
}
