import { openDocument } from '../sheets-host/open-document';
import { openSidebar } from './open-sidebar';
import { describeInBrowser } from './open-tab';

describeInBrowser('the self-test in the sidebar', () => {
  it('agrees with core in every example and on every sheet, and leaves no sheet behind', async () => {
    const { document } = openDocument();
    const names = () => document.model.sheets.map(({ name }) => name);
    const before = names();
    const { frame, outside, failures, close } = await openSidebar(document);
    await frame.getByRole('tab', { name: 'Help' }).click();
    await frame.getByRole('button', { name: 'Run the self-test' }).click();
    await frame.getByText(/^All agree: \d+ examples and 74 sheets/).waitFor({ timeout: 240_000 });
    expect(names()).toEqual(before);
    expect([...outside, ...failures]).toEqual([]);
    await close();
  }, 300_000);
});
