import { runSelfTest } from '../../addin/taskpane/self-test/run-self-test';
import { sampleWorkbook } from '../../core/sample/sample-workbook';
import { languages } from '../../core/words/language';
import { contentIn, expectUntouched, FaultyHost, noPause, quiet, run } from './faulty-host';

describe('the self-test', () => {
  it.each(languages)('finds no difference in a host that does as core does, in %s', async (language) => {
    const host = new FaultyHost({}, language);
    const report = await run(host, quiet, language);
    expect(report).toMatchObject({ sheets: 5, differenceCount: 0, differences: [], notCalculated: [] });
    expect(report.examples).toBeGreaterThan(100);
    expect(report.formulas).toBeGreaterThan(100);
    expect(report.facts).toEqual({ cannot: [], language, readsOfExamples: 1, readsOfSheets: 1, unnamedErrors: 0 });
    expectUntouched(host);
  });

  it('makes every sheet of the sample company and agrees with core on all of them', async () => {
    const host = new FaultyHost();
    const report = await runSelfTest({ host, language: 'en', pause: noPause }, quiet);
    expect(report).toMatchObject({ differenceCount: 0, notCalculated: [] });
    expect(report.sheets).toBe(sampleWorkbook('en').sheets.size);
    expect(report.cells).toBeGreaterThan(100_000);
    expectUntouched(host);
  });

  it('takes examples and sheets in the language that the functions answer in', async () => {
    const host = new FaultyHost({}, 'zh-Hant');
    const report = await run(host, quiet, 'en');
    expect(report).toMatchObject({ differenceCount: 0, facts: { language: 'zh-Hant' } });
  });

  it('finds a wrong number in an example and in a sheet, and says where', async () => {
    const host = new FaultyHost({
      show: (cell) => (cell === 360000 || cell === 12_000 ? Number(cell) * 1.00001 : cell),
    });
    const { differences, differenceCount, notCalculated } = await run(host);
    expect(differences[0]).toMatchObject({
      where: '=SPLITTARGET(1200000,{6;3;1},{2,1,1},1000) [1, 1]',
      expected: 360000,
    });
    expect(differences.some(({ where }) => /^'Test Target plan 2026'![A-Z]+\d+$/.test(where))).toBe(true);
    expect(differenceCount).toBe(differences.length);
    expect(notCalculated).toEqual([]);
    expectUntouched(host);
  });

  it('takes the last digits of a number for the same', async () => {
    const host = new FaultyHost({ show: (cell) => (typeof cell === 'number' ? cell * (1 + 1e-13) : cell) });
    expect(await run(host)).toMatchObject({ differenceCount: 0 });
  });

  it('finds a text where a number should be', async () => {
    const host = new FaultyHost({ show: (cell) => (cell === 12_000 ? '12000' : cell) });
    const { differences } = await run(host);
    expect(differences.length).toBeGreaterThan(0);
    for (const each of differences) expect(each).toMatchObject({ expected: 12_000, found: '12000' });
  });

  it('finds a result that fills more cells than it should', async () => {
    const host = new FaultyHost({ show: (cell, { row, column }) => (row === 1 && column === 2 ? 0 : cell) });
    const { differences } = await run(host);
    expect(differences).toContainEqual({ where: '=SPLITTARGET(1000,{5;3;2}) [1, 2]', expected: null, found: 0 });
  });

  it('finds a formula that is not as it was written, and none that is only written in another way', async () => {
    const host = new FaultyHost();
    const { read } = host.memory;
    host.memory.read = (areas, what) => {
      const blocks = read.call(host.memory, areas, what);
      if (what === 'values') return blocks;
      let isFirst = true;
      return blocks.map((block) =>
        block.map((line) =>
          line.map((cell) => {
            if (typeof cell !== 'string' || !cell.startsWith('=SUM(')) return cell;
            const given = isFirst ? '=SUM(1,2)' : cell.replaceAll(',', ', ').replace('=SUM', '= sum');
            isFirst = false;
            return given;
          }),
        ),
      );
    };
    const { differences, differenceCount } = await run(host);
    expect(differenceCount).toBe(1);
    expect(differences[0]).toMatchObject({ expected: expect.stringMatching(/^=SUM\(/), found: '=SUM(1,2)' });
  });

  it('finds a sheet whose mark is lost', async () => {
    const host = new FaultyHost();
    const { inventory } = host.memory;
    host.memory.inventory = () => ({
      sheets: inventory
        .call(host.memory)
        .sheets.map(({ mark: given, ...sheet }) =>
          sheet.name === 'Test Orders' || !given ? sheet : { ...sheet, mark: given },
        ),
    });
    expect((await run(host)).differences).toEqual([{ where: 'Test Orders', expected: 'selfTest', found: null }]);
    expectUntouched(host);
  });

  it('lists the first differences and counts all', async () => {
    const host = new FaultyHost({ show: (cell) => (typeof cell === 'number' ? cell + 1 : cell) });
    const { differences, differenceCount } = await run(host);
    expect(differences).toHaveLength(200);
    expect(differenceCount).toBeGreaterThan(500);
  });

  it.each(['#BUSY!', '#GETTING_DATA', 'Loading...', null])('waits while cells show %s', async (busy) => {
    const host = new FaultyHost({ show: (cell, _, read) => (read <= 3 && cell !== null ? busy : cell) });
    const pauses: number[] = [];
    const report = await runSelfTest(
      { host, language: 'en', contentIn, pause: async (ms) => void (ms > 0 && pauses.push(ms)) },
      quiet,
    );
    expect(report).toMatchObject({ differenceCount: 0, notCalculated: [], facts: { readsOfExamples: 4 } });
    expect(pauses).toHaveLength(3);
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
  });

  it('waits for a value that changes while another is calculated', async () => {
    const host = new FaultyHost({ show: (cell, _, read) => (cell === 360000 && read <= 2 ? 0 : cell) });
    expect(await run(host)).toMatchObject({ differenceCount: 0, facts: { readsOfExamples: 3 } });
  });

  it('gives up on what is never calculated, and says which', async () => {
    const host = new FaultyHost({ show: (cell) => (cell === 360000 || cell === 12_000 ? '#BUSY!' : cell) });
    const { differences, notCalculated, facts } = await run(host);
    expect(facts).toMatchObject({ readsOfExamples: 30, readsOfSheets: 30 });
    expect(notCalculated[0]).toBe('=SPLITTARGET(1200000,{6;3;1},{2,1,1},1000)');
    expect(notCalculated).toContain('Test Target plan 2026');
    expect(differences).toContainEqual(expect.objectContaining({ expected: 360000, found: '#BUSY!' }));
    expectUntouched(host);
  });

  it('takes an error without its kind for the error, and counts it; a value for an error it does not', async () => {
    const unnamed = new FaultyHost({ show: (cell) => (cell === '#VALUE!' || cell === '#N/A' ? '#ERROR!' : cell) });
    const report = await run(unnamed);
    expect(report).toMatchObject({ differenceCount: 0 });
    expect(report.facts.unnamedErrors).toBeGreaterThan(20);
    const none = new FaultyHost({ show: (cell) => (cell === '#VALUE!' ? 0 : cell) });
    expect((await run(none)).differences[0]).toMatchObject({ expected: '#VALUE!', found: 0 });
  });
});
