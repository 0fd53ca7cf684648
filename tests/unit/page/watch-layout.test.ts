// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchLayout } from '../../../lib/page/watch-layout';

const onRest = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  stop = watchLayout(document, onRest);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('is quiet where nothing happens', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onRest).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('looks once after many scrolls, when they have ended', async () => {
  for (let i = 0; i < 20; i++) {
    dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(onRest).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(120);
  expect(onRest).toHaveBeenCalledTimes(1);
});

it('looks after a dialog has opened', async () => {
  document.body.setAttribute('class', 'has-dialog');
  await vi.advanceTimersByTimeAsync(250);
  expect(onRest).toHaveBeenCalledTimes(1);
});

it('looks ever more seldom at a page that never stops changing, and soon again when its reader does something', async () => {
  for (let ms = 0; ms < 60_000; ms += 100) {
    document.body.setAttribute('style', `opacity: ${ms}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  const looks = onRest.mock.calls.length;
  expect(looks).toBeGreaterThan(10);
  expect(looks).toBeLessThan(25);
  dispatchEvent(new Event('scroll'));
  await vi.advanceTimersByTimeAsync(120);
  expect(onRest).toHaveBeenCalledTimes(looks + 1);
});

it('stops when it is told to', async () => {
  dispatchEvent(new Event('scroll'));
  stop();
  document.body.setAttribute('class', 'other');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onRest).not.toHaveBeenCalled();
});
