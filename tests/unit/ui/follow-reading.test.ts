import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabReading } from '../../../lib/reports/tab-reading';

/** Stands in for the background and its storage: what is stored, and what happens when it is asked to read. */
const background = vi.hoisted(() => ({
  stored: null as TabReading | null,
  /** Until when an answer of the storage is on its way. */
  onItsWay: Promise.resolve(),
  asked: [] as boolean[],
  answer: async () => {},
  announce: (_: TabReading | null) => {},
  navigate: (_: string | undefined) => {},
}));

vi.mock('../../../lib/messages/ask-worker', () => ({
  askToRead: async (_: number, { force }: { force: boolean }) => {
    background.asked.push(force);
    await background.answer();
  },
}));
vi.mock('../../../lib/reports/readings', () => ({
  readingOf: async () => {
    const { stored } = background;
    await background.onItsWay;
    return stored;
  },
  watchReading: (_: number, onChange: typeof background.announce) => {
    background.announce = onChange;
    return () => {};
  },
}));
vi.mock('../../../entrypoints/report/find-tab', () => ({
  watchAddress: (_: number, onChange: typeof background.navigate) => {
    background.navigate = onChange;
    return () => {};
  },
}));

const { followReading } = await import('../../../entrypoints/report/follow-reading');

const URL = 'https://marrow.example/privacy';
const ABOUT = { url: URL, at: Date.UTC(2026, 0, 1) };
const DONE: TabReading = { ...ABOUT, state: 'not-a-policy', title: '', reasons: ['terms'] };

beforeEach(() => {
  vi.useFakeTimers({ now: ABOUT.at });
  Object.assign(background, { stored: null, onItsWay: Promise.resolve(), asked: [], answer: async () => {} });
});
afterEach(() => void vi.useRealTimers());

/** From now on, reading ends with this. */
function answerWith(reading: TabReading) {
  background.answer = async () => {
    background.stored = reading;
  };
}

/** `url` null: the browser withholds the address. */
function follow(url: string | null = URL, byItself = true) {
  const shown: (TabReading | null)[] = [];
  const tab = { id: 7, url: url ?? undefined, incognito: false, windowId: 1, isLoading: false };
  const followed = followReading(tab, byItself, (reading) => shown.push(reading));
  return { followed, states: () => shown.map((reading) => reading?.state ?? 'unknown') };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a reading of this page is shown at once and not asked for', async () => {
  background.stored = DONE;
  const { states } = follow(`${URL}#section-2`);
  await pass(0);
  expect(states()).toEqual(['not-a-policy']);
  expect(background.asked).toEqual([]);
});

test('an answer that a change has overtaken is not shown after it', async () => {
  let arrive = () => {};
  background.onItsWay = new Promise((resolve) => {
    arrive = resolve;
  });
  background.stored = { ...ABOUT, state: 'analysing' };
  const { states } = follow();
  background.stored = DONE;
  background.announce(DONE);
  arrive();
  await pass(60_000);
  expect(new Set(states())).toEqual(new Set(['not-a-policy']));
  expect(background.asked).toEqual([]);
});

test('where nothing is known, the page is read', async () => {
  answerWith(DONE);
  const { states } = follow();
  await pass(0);
  expect(background.asked).toEqual([false]);
  expect(states()).toEqual(['analysing', 'not-a-policy']);
});

test('where nothing is known, a panel that stays beside every page reads none unasked, and any on a click', async () => {
  answerWith(DONE);
  const { states, followed } = follow(URL, false);
  await pass(60_000);
  expect(background.asked).toEqual([]);
  expect(states()).toEqual(['unknown']);
  followed.read(true);
  await pass(0);
  expect(background.asked).toEqual([true]);
  expect(states()).toEqual(['unknown', 'analysing', 'not-a-policy']);
});

test('a panel does not go on showing what was forgotten', async () => {
  background.stored = DONE;
  const { states } = follow(URL, false);
  await pass(0);
  background.announce(null);
  expect(states()).toEqual(['not-a-policy', 'unknown']);
  expect(background.asked).toEqual([]);
});

test('a panel shows what failed, and leaves it to the reader to try again', async () => {
  background.stored = { ...ABOUT, state: 'failed', message: 'The page went away.' };
  const { states } = follow(URL, false);
  await pass(60_000);
  expect(background.asked).toEqual([]);
  expect(states()).toEqual(['failed']);
});

test('a reading of another page is never shown', async () => {
  background.stored = { ...DONE, url: 'https://elsewhere.example/' };
  const { states } = follow();
  await pass(0);
  background.announce({ ...DONE, url: 'https://elsewhere.example/' });
  expect(background.asked).toEqual([false]);
  expect(states()).not.toContain('not-a-policy');
});

test('a reading left over by a worker that died is asked for again', async () => {
  background.stored = { ...ABOUT, state: 'analysing', at: ABOUT.at - 11_000 };
  answerWith(DONE);
  const { states } = follow();
  await pass(0);
  expect(background.asked).toEqual([false]);
  expect(states().at(-1)).toBe('not-a-policy');
});

test('a reading that never ends is asked for once more, then given up', async () => {
  background.stored = { ...ABOUT, state: 'analysing' };
  background.answer = () => new Promise(() => {});
  const { states } = follow();
  await pass(9_000);
  expect(background.asked).toEqual([]);
  await pass(2_000);
  expect(background.asked).toEqual([false]);
  await pass(60_000);
  expect(background.asked).toEqual([false]);
  expect(states()).toEqual(['analysing', 'analysing', 'failed']);
});

test('a reading that ends in time is not asked for again', async () => {
  background.stored = { ...ABOUT, state: 'analysing' };
  const { states } = follow();
  await pass(9_000);
  background.announce(DONE);
  await pass(60_000);
  expect(background.asked).toEqual([]);
  expect(states()).toEqual(['analysing', 'not-a-policy']);
});

test('what is asked for once more is read in the same way, and the next page by its own', async () => {
  background.stored = DONE;
  background.answer = () => new Promise(() => {});
  const { followed } = follow();
  await pass(0);
  followed.read(true);
  await pass(11_000);
  expect(background.asked).toEqual([true, true]);
  background.navigate('https://marrow.example/terms');
  await pass(0);
  expect(background.asked).toEqual([true, true, false]);
  // It, too, is asked for once more before it is given up.
  await pass(11_000);
  expect(background.asked).toEqual([true, true, false, false]);
});

test('a background that cannot be reached is a failure that can be tried again', async () => {
  background.answer = async () => Promise.reject(new Error('Could not establish connection'));
  const { followed, states } = follow();
  await pass(0);
  expect(states()).toEqual(['analysing', 'failed']);
  answerWith(DONE);
  followed.read(true);
  await pass(0);
  expect(background.asked).toEqual([false, true]);
  expect(states().at(-1)).toBe('not-a-policy');
});

test('when the tab moves on, the new page is read and the old one no longer shown', async () => {
  background.stored = DONE;
  const { states } = follow();
  await pass(0);
  const next = 'https://marrow.example/terms';
  answerWith({ ...ABOUT, url: next, state: 'unreadable' });
  background.navigate(next);
  background.announce(DONE);
  await pass(0);
  expect(states()).toEqual(['not-a-policy', 'analysing', 'unreadable']);
});

test('a page whose address is withheld has its reading under no address', async () => {
  background.stored = { state: 'unreadable', url: '', at: ABOUT.at };
  const { states } = follow(null);
  await pass(0);
  expect(states()).toEqual(['unreadable']);
  expect(background.asked).toEqual([]);
});

test('once it was stopped nothing is told and nothing asked for, whatever was under way', async () => {
  const stopped = [
    // An answer of the storage that is on its way, with and without a reading; an answer of the background.
    () => {
      background.stored = { ...ABOUT, state: 'analysing' };
      return follow(URL, false);
    },
    () => follow(URL, false),
    () => {
      const under = follow(URL, false);
      under.followed.read(false);
      return under;
    },
  ].map((begin) => {
    background.stored = null;
    const { followed, states } = begin();
    const before = states().length;
    followed.stop();
    return () => states().slice(before);
  });
  await pass(60_000);
  expect(stopped.map((states) => states())).toEqual([[], [], []]);
  expect(background.asked).toEqual([false]);
});

test('what brings nothing back has failed', async () => {
  const { states } = follow();
  await pass(0);
  expect(states()).toEqual(['analysing', 'failed']);
});

test('a page that was left while it was read is not said to have failed', async () => {
  let end = () => {};
  background.answer = () =>
    new Promise((resolve) => {
      end = resolve;
    });
  const { followed, states } = follow(URL, false);
  await pass(0);
  followed.read(false);
  background.navigate('https://marrow.example/terms');
  end();
  await pass(0);
  expect(states()).toEqual(['unknown', 'analysing', 'unknown']);
});

test('what failed when it was asked for is not asked for again by itself', async () => {
  background.answer = async () => {
    background.stored = { ...ABOUT, state: 'failed', message: '' };
    background.announce(background.stored);
  };
  const { states } = follow();
  await pass(0);
  expect(background.asked).toEqual([false]);
  expect(states().at(-1)).toBe('failed');
});

test('what had failed before is asked for again by a popup, and shown as it is by a panel', async () => {
  background.stored = { ...ABOUT, state: 'failed', message: '' };
  const panel = follow(URL, false);
  await pass(0);
  expect(panel.states()).toEqual(['failed']);
  expect(background.asked).toEqual([]);
  answerWith(DONE);
  const popup = follow();
  await pass(0);
  expect(popup.states()).toEqual(['analysing', 'not-a-policy']);
});

test('a policy that was read long ago is not read again', async () => {
  background.stored = DONE;
  await pass(3_600_000);
  const { states } = follow();
  await pass(60_000);
  expect(states()).toEqual(['not-a-policy']);
  expect(background.asked).toEqual([]);
});
