import { act, cleanup } from '@testing-library/preact';

/**
 * Takes away what a test has drawn, with what its effects leave to be done. Preact does that after the next frame, which
 * may come when the last test of a file has ended and jsdom, with all that draws frames, has gone.
 */
export function cleanUp(): Promise<void> {
  return act(() => void cleanup());
}
