import { expectUntouched, FaultyHost, mark, names, quiet, run } from './faulty-host';

describe('the self-test', () => {
  it('refuses a host that does not run functions, and does nothing to it', async () => {
    const host = new FaultyHost({ runsFunctions: false });
    await expect(run(host)).rejects.toMatchObject({ key: 'selfTestCannotRun' });
    expect(host.applies).toBe(0);
  });

  it.each(['Planfold self-test', 'TEST orders'])('refuses a workbook that has a sheet “%s”', async (sheet) => {
    const host = new FaultyHost();
    host.memory.apply([{ kind: 'addSheet', sheet, mark }]);
    await expect(run(host)).rejects.toMatchObject({ key: 'sheetTaken' });
    expect(host.applies).toBe(0);
    expect(names(host)).toEqual(['Mine', sheet]);
  });

  it('works beside the sheets and names that it would have without “Test”', async () => {
    const host = new FaultyHost();
    const team = { kind: 'addSheet', sheet: 'Team', mark: { ...mark, template: 'team' } } as const;
    host.memory.apply([team, { kind: 'name', name: 'people', sheet: 'Team', row: 1, column: 1, rows: 1, columns: 1 }]);
    expect(await run(host)).toMatchObject({ differenceCount: 0 });
    expect(names(host)).toEqual(['Mine', 'Team']);
    expect(host.memory.names.get('people')).toMatchObject({ sheet: 'Team' });
  });

  it('removes what an earlier run has left that was cut short', async () => {
    const host = new FaultyHost();
    const left = { ...mark, template: 'selfTest' };
    host.memory.apply([{ kind: 'addSheet', sheet: 'Test Orders', mark: left }]);
    expect(await run(host)).toMatchObject({ differenceCount: 0 });
    expectUntouched(host);
  });

  it.each([false, true])(
    'leaves nothing behind, whichever change of the workbook fails (half done: %s)',
    async (isHalfDone) => {
      for (let call = 1; call <= 4; call++) {
        const host = new FaultyHost({ failing: { call, times: 1, isHalfDone } });
        const outcome = await run(host).catch((error: Error) => error.message);
        // What fails to be removed is removed at the next try; what fails to be made ends the test.
        if (call % 2 === 1) expect(outcome).toBe('the line is down');
        else expect(outcome).toMatchObject({ differenceCount: 0 });
        expectUntouched(host);
      }
    },
  );

  it('names what is left where nothing can be removed', async () => {
    const host = new FaultyHost({ failing: { call: 2 } });
    await expect(run(host)).rejects.toMatchObject({
      key: 'selfTestLeft',
      message:
        'These sheets of the self-test could not be removed (the line is down); delete them by hand: Planfold self-test.',
    });
  });

  it('leaves nothing behind where reading fails', async () => {
    const host = new FaultyHost({
      show: (cell, { sheet }) => {
        if (sheet !== 'Test Orders') return cell;
        throw new Error('cannot read');
      },
    });
    await expect(run(host)).rejects.toThrow('cannot read');
    expectUntouched(host);
  });

  it('can be stopped at every point, and leaves nothing behind', async () => {
    let asked = 0;
    await run(new FaultyHost(), { ...quiet, isCancelled: () => ++asked < 0 });
    const points = asked;
    expect(points).toBeGreaterThan(5);
    for (let point = 1; point <= points; point++) {
      let count = 0;
      const host = new FaultyHost();
      const outcome = await run(host, { ...quiet, isCancelled: () => ++count >= point }).catch((error) => error);
      expect(outcome).toMatchObject({ key: 'cancelled' });
      expectUntouched(host);
    }
  });

  it('goes through its phases in order, and its bar never goes back', async () => {
    const phases: string[] = [];
    const shares: number[] = [];
    await run(new FaultyHost(), {
      phase: (name) => phases.push(name),
      progress: (done, of) => shares.push(done / of),
      isCancelled: () => false,
    });
    expect(phases).toEqual(['preparing', 'examples', 'making', 'comparing', 'removing']);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
