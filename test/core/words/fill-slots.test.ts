import { commandTexts } from '../../../core/words/command-texts';
import { errorText } from '../../../core/words/error-text';
import { fillSlots } from '../../../core/words/fill-slots';

it('fills the slots that it is given, and leaves the others', () => {
  expect(fillSlots('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  expect(fillSlots('{a:# cell|# cells}', {})).toBe('{a:# cell|# cells}');
});

it.each([
  [0, '0 sheets are left'],
  [1, '1 sheet is left'],
  [2, '2 sheets are left'],
  [21, '21 sheets are left'],
  [1.5, '1.5 sheets are left'],
])('takes the form that %p asks for', (count, text) => {
  expect(fillSlots('{count:# sheet is|# sheets are} left', { count })).toBe(text);
});

it('counts in every sentence of a command and of an error', () => {
  const slots = { file: 'a.xlsx', count: 1, names: 'Team' };
  expect(fillSlots(commandTexts.en.written, slots)).toBe('a.xlsx: 1 sheet written: Team.');
  expect(fillSlots(commandTexts.en.written, { ...slots, count: 2 })).toBe('a.xlsx: 2 sheets written: Team.');
  expect(fillSlots(commandTexts['zh-Hant'].written, slots)).toBe('a.xlsx：已寫入 1 張工作表：Team。');
  expect(errorText('tooManyArguments', { name: 'GRADE', most: 2, given: 1 }, 'en')).toBe(
    'GRADE takes at most 2 arguments; 1 was given.',
  );
});
