// @vitest-environment jsdom
import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useTitle } from '../../../entrypoints/report/use-title';

test('the document is called what is said of a page until that is left, and nothing of it after', () => {
  const { rerender, unmount } = renderHook(({ spoken }: { spoken: string | null }) => useTitle(spoken), {
    initialProps: { spoken: 'Grade D, 22 of 100' as string | null },
  });
  expect(document.title).toBe('Grade D, 22 of 100 – Smallprint');
  rerender({ spoken: null });
  expect(document.title).toBe('Grade D, 22 of 100 – Smallprint');
  unmount();
  expect(document.title).toBe('Smallprint');
});
