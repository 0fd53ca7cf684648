import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWeightWriter } from '../../../entrypoints/options/write-weights';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a drag is written once, with its last value', async () => {
  const store = vi.fn(async () => {});
  const writer = createWeightWriter(store, () => {});
  for (const weight of [5, 6, 7]) writer.write({ cookies: weight });
  expect(store).not.toHaveBeenCalled();
  expect(writer.pending()).toEqual({ cookies: 7 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(store).toHaveBeenCalledExactlyOnceWith('cookies', 7);
  expect(writer.pending()).toEqual({});
});

test('two rules changed in quick succession are both written', async () => {
  const store = vi.fn(async () => {});
  const writer = createWeightWriter(store, () => {});
  writer.write({ cookies: 1 });
  writer.write({ encryption: 9 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.mock.calls).toEqual([
    ['cookies', 1],
    ['encryption', 9],
  ]);
});

test('a flush writes at once, and not again later', async () => {
  const store = vi.fn(async () => {});
  const writer = createWeightWriter(store, () => {});
  writer.write({ cookies: 3 });
  void writer.flush();
  expect(store).toHaveBeenCalledExactlyOnceWith('cookies', 3);
  await vi.advanceTimersByTimeAsync(1000);
  expect(store).toHaveBeenCalledOnce();
});

test('what is being written still counts as pending', async () => {
  let finish = () => {};
  const writer = createWeightWriter(
    () => new Promise((resolve) => (finish = resolve)),
    () => {},
  );
  writer.write({ cookies: 3 });
  const flushed = writer.flush();
  expect(writer.pending()).toEqual({ cookies: 3 });
  finish();
  await flushed;
  expect(writer.pending()).toEqual({});
});

test('a failure is told, and does not stop the others', async () => {
  const onFailure = vi.fn();
  const store = vi.fn(async (rule: string) => {
    if (rule === 'cookies') throw new Error('quota');
  });
  const writer = createWeightWriter(store, onFailure);
  writer.write({ cookies: 3, encryption: 4 });
  await writer.flush();
  expect(onFailure).toHaveBeenCalledOnce();
  expect(store).toHaveBeenCalledWith('encryption', 4);
});
