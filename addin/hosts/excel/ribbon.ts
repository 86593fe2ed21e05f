/// <reference types="office-js" />
import { type RibbonPlace, ribbonActions } from '../../functions/ribbon-actions';

/** What was pressed last; the pane comes later than the buttons. */
export const ribbon: { place?: RibbonPlace; presses: number; onPress?: () => void } = { presses: 0 };

/** Each button opens the pane at its place. */
export function associateButtons(): void {
  for (const { id, place } of ribbonActions) {
    Office.actions.associate(id, async (event: Partial<Office.AddinCommands.Event> | null) => {
      ribbon.place = place;
      ribbon.presses++;
      ribbon.onPress?.();
      await Office.addin.showAsTaskpane();
      // Where Excel comes by way of the shared runtime, it waits for nothing and hands nothing over.
      event?.completed?.();
    });
  }
}
