// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { copy } from '../../../entrypoints/report/elsewhere';

test.each([
  ['Copied.', () => Promise.resolve()],
  ['That could not be copied.', () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))],
])('the browser may put an address on the clipboard or refuse: %s', async (told, answer) => {
  const writeText = vi.fn((_: string) => answer());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copy('privacy@marrow.example')).toMatchObject({ text: told });
  expect(writeText).toHaveBeenCalledExactlyOnceWith('privacy@marrow.example');
});
