import { expect, test } from 'vitest';
import { wrap } from '../../../lib/cli/wrap';

test('lines are broken between words; a longer word stands alone', () => {
  expect(wrap('one two three', 9, '- ', '  ')).toEqual(['- one two', '  three']);
  expect(wrap('a extraordinarily b', 5)).toEqual(['a', 'extraordinarily', 'b']);
  expect(wrap('', 9)).toEqual([]);
});

test.each([
  ['an escape', '\u001b[2J'],
  ['a line feed', '\n'],
  ['a control character of the second block', '\u009b'],
  ['a right-to-left override', '\u202e'],
  ['an isolate', '\u2067'],
  ['an Arabic letter mark', '\u061c'],
])('%s does not reach the terminal', (_, mark) => {
  expect(wrap(`before${mark}behind`, 80).join('\n')).not.toContain(mark);
});
