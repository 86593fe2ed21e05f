import { templates } from '../../core/templates/catalogue';
import { duties, dutySections } from '../../core/templates/duties/duty-map';
import { languages } from '../../core/words/language';
import { wordsIn } from '../../core/words/loaded-words';
import { optionText } from '../../core/words/template-words';
import { render, sampleContent } from './make-workbook';
import { SheetReader } from './sheet-reader';

it('knows the duties 1 to 165 in their order', () => {
  expect(duties.map(({ number }) => number)).toEqual(Array.from({ length: 165 }, (_, i) => i + 1));
  expect(dutySections.filter((section) => !duties.some((duty) => duty.section === section))).toEqual([]);
});

it('serves every duty by sheets that exist, each named once', () => {
  const known = new Set<string>(templates.map(({ id }) => id));
  const unknown = duties.flatMap(({ number, sheets }) =>
    sheets.filter((id) => !known.has(id)).map((id) => `${number} ${id}`),
  );
  expect(unknown).toEqual([]);
  expect(duties.filter(({ sheets }) => new Set(sheets).size !== sheets.length)).toEqual([]);
});

it('says every duty in three languages, no two alike', () => {
  for (const language of languages) {
    const said = wordsIn('duties', language).map((text) => text.trim());
    expect(said.filter((text) => text === '')).toEqual([]);
    expect(new Set(said).size).toBe(165);
  }
  expect(Object.keys(wordsIn('dutySections', 'en')).sort()).toEqual([...dutySections].sort());
});

it('shows for every duty of the made-up company where it stands, and that it is in use', () => {
  const shown = new SheetReader(render(sampleContent('zh-Hans')));
  const rows = shown.rows('duties', 'duties');
  expect(rows.map(({ dutyNumber }) => dutyNumber)).toEqual(duties.map(({ number }) => number));
  expect(rows.map(({ duty }) => duty)).toEqual(wordsIn('duties', 'zh-Hans'));
  const unused = rows.filter(({ dutyState }) => dutyState !== optionText('inUse', 'zh-Hans'));
  expect(unused.map(({ dutyNumber, mainSheet, dutyState }) => `${dutyNumber} ${mainSheet} ${dutyState}`)).toEqual([]);
}, 120_000);
