import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { setWeight, setWeights } from '../../../lib/settings/change-weights';
import { readWeights, watchWeights } from '../../../lib/settings/weights';

const stored = () => fakeBrowser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

describe('the reader’s weights', () => {
  it('are the defaults where nothing was changed, and nothing is stored', async () => {
    expect(await readWeights()).toEqual(DEFAULT_WEIGHTS);
    expect(await stored()).toEqual({});
  });

  it('are the defaults with what was changed, and only that is stored', async () => {
    await setWeight('sells-data', 3);
    expect(await readWeights()).toEqual({ ...DEFAULT_WEIGHTS, 'sells-data': 3 });
    expect(await stored()).toEqual({ 'weight/1/sells-data': 3 });
  });

  it('keep 0, which removes a rule', async () => {
    await setWeight('sells-data', 0);
    expect((await readWeights())['sells-data']).toBe(0);
  });

  it('store nothing for a weight that is set back to its default', async () => {
    await setWeight('sells-data', 3);
    await setWeight('sells-data', DEFAULT_WEIGHTS['sells-data']);
    expect(await stored()).toEqual({});
  });

  it('do not lose either of two changes made at once', async () => {
    await Promise.all([setWeight('sells-data', 1), setWeight('encryption', 9), setWeight('cookies', 8)]);
    expect(await readWeights()).toMatchObject({ 'sells-data': 1, encryption: 9, cookies: 8 });
  });

  it('take the last of several changes to one rule', async () => {
    await Promise.all([setWeight('cookies', 4), setWeight('cookies', 5), setWeight('cookies', 6)]);
    expect((await readWeights()).cookies).toBe(6);
  });

  it.each([-1, 11, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuse %s', async (weight) => {
    await expect(setWeight('sells-data', weight)).rejects.toThrow(RangeError);
    expect(await stored()).toEqual({});
  });

  it.each([
    ['"7"', '7'],
    ['-1', -1],
    ['11', 11],
    ['an object', { weight: 3 }],
    ['a fraction', 2.5],
  ])('ignore the damaged value %s and keep the others', async (_name, damaged) => {
    await fakeBrowser.storage.local.set({ 'weight/1/sells-data': damaged, 'weight/1/cookies': 9 });
    expect(await readWeights()).toEqual({ ...DEFAULT_WEIGHTS, cookies: 9 });
  });

  it('leave out an unknown rule, yet do not delete it', async () => {
    await fakeBrowser.storage.local.set({ 'weight/1/rule-of-a-later-version': 9 });
    expect(await readWeights()).toEqual(DEFAULT_WEIGHTS);
    await setWeight('cookies', 9);
    expect(await stored()).toHaveProperty(['weight/1/rule-of-a-later-version'], 9);
  });

  it('go back to the defaults on reset, and other settings stay', async () => {
    await fakeBrowser.storage.local.set({ 'automatic/1': false });
    await setWeight('sells-data', 3);
    await setWeights(DEFAULT_WEIGHTS);
    expect(await stored()).toEqual({ 'automatic/1': false });
  });

  it('keep a change made right after a reset', async () => {
    await setWeight('sells-data', 3);
    await Promise.all([setWeights(DEFAULT_WEIGHTS), setWeight('sells-data', 4)]);
    expect((await readWeights())['sells-data']).toBe(4);
  });

  it('are told to watchers after a change of a weight, and of nothing else', async () => {
    const onChange = vi.fn();
    const stop = watchWeights(onChange);
    await fakeBrowser.storage.local.set({ 'automatic/1': false });
    await fakeBrowser.storage.session.set({ 'weight/1/cookies': 9 });
    await setWeight('encryption', 9);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    expect(onChange).toHaveBeenCalledWith({ ...DEFAULT_WEIGHTS, encryption: 9 });
    stop();
    await setWeight('encryption', 8);
    await Promise.resolve();
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
