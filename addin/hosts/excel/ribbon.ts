/// <reference types="office-js" />
import { type RibbonPlace, ribbonActions } from '../../functions/ribbon-actions';

/** Keeps the last button pressed for the pane, which loads after the buttons. */
export const ribbon: { place?: RibbonPlace; presses: number; onPress?: () => void } = { presses: 0 };

/** Makes each button open the pane at its place. */
export function associateButtons(): void {
  for (const { id, place } of ribbonActions) {
    Office.actions.associate(id, async (event: Partial<Office.AddinCommands.Event> | null) => {
      ribbon.place = place;
      ribbon.presses++;
      ribbon.onPress?.();
      await Office.addin.showAsTaskpane();
      // In the shared runtime Excel passes no event and waits for nothing.
      event?.completed?.();
    });
  }
}
