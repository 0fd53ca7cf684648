import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSettingsWriter } from '../../../../entrypoints/options/write-settings';
import type { SettingsChange } from '../../../../lib/settings/settings';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const weight = (weights: SettingsChange['weights']): SettingsChange => ({ weights: weights ?? {} });

test('a drag is written once, with its last value', async () => {
  const store = vi.fn(async () => {});
  const writer = createSettingsWriter(store, () => {});
  for (const cookies of [5, 6, 7]) writer.write(weight({ cookies }));
  expect(store).not.toHaveBeenCalled();
  expect(writer.pending()).toEqual(weight({ cookies: 7 }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(store).toHaveBeenCalledExactlyOnceWith(weight({ cookies: 7 }));
  expect(writer.pending()).toEqual({});
});

test('changes in quick succession are written together', async () => {
  const store = vi.fn(async () => {});
  const writer = createSettingsWriter(store, () => {});
  writer.write(weight({ cookies: 1 }));
  writer.write(weight({ encryption: 9 }));
  writer.write({ theme: 'dark' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(store).toHaveBeenCalledExactlyOnceWith({ ...weight({ cookies: 1, encryption: 9 }), theme: 'dark' });
});

test('a flush writes at once, and not again later', async () => {
  const store = vi.fn(async () => {});
  const writer = createSettingsWriter(store, () => {});
  writer.write(weight({ cookies: 3 }));
  void writer.flush();
  expect(store).toHaveBeenCalledExactlyOnceWith(weight({ cookies: 3 }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(store).toHaveBeenCalledOnce();
});

test('what is being written still counts as pending, and what is chosen meanwhile is written after it', async () => {
  const finish: (() => void)[] = [];
  const store = vi.fn((_: SettingsChange) => new Promise<void>((resolve) => finish.push(resolve)));
  const writer = createSettingsWriter(store, () => {});
  writer.write(weight({ cookies: 3 }));
  void writer.flush();
  writer.write(weight({ cookies: 4, encryption: 1 }));
  const flushed = writer.flush();
  expect(store).toHaveBeenCalledOnce();
  expect(writer.pending()).toEqual(weight({ cookies: 4, encryption: 1 }));
  finish[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(store).toHaveBeenLastCalledWith(weight({ cookies: 4, encryption: 1 }));
  finish[1]?.();
  await flushed;
  expect(writer.pending()).toEqual({});
});

test('a failure is told, and does not stop what comes next', async () => {
  const onFailure = vi.fn();
  const store = vi.fn(async (change: SettingsChange) => {
    if (change.theme) throw new Error('quota');
  });
  const writer = createSettingsWriter(store, onFailure);
  writer.write({ theme: 'dark' });
  void writer.flush();
  writer.write(weight({ encryption: 4 }));
  await writer.flush();
  expect(onFailure).toHaveBeenCalledOnce();
  expect(store).toHaveBeenLastCalledWith(weight({ encryption: 4 }));
  expect(writer.pending()).toEqual({});
});
