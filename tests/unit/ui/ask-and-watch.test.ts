import { expect, test, vi } from 'vitest';
import { askAndWatch } from '../../../entrypoints/report/ask-and-watch';

/** Something that is asked for and watched, by hand. */
function something() {
  let answer = (_: string) => {};
  let tell: ((value: string) => void) | null = null;
  const onValue = vi.fn();
  const stop = askAndWatch<string>(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    (onChange) => {
      tell = onChange;
      return () => {
        tell = null;
      };
    },
    onValue,
  );
  return {
    onValue,
    stop,
    answer: async (value: string) => {
      answer(value);
      await Promise.resolve();
    },
    change: (value: string) => tell?.(value),
  };
}

test('what was asked for is told, and then each change', async () => {
  const { onValue, answer, change } = something();
  await answer('old');
  change('new');
  expect(onValue.mock.calls).toEqual([
    ['old', true],
    ['new', false],
  ]);
});

test('an answer that a change has overtaken is not', async () => {
  const { onValue, answer, change } = something();
  change('new');
  await answer('old');
  expect(onValue.mock.calls).toEqual([['new', false]]);
});

test('once stopped, nothing is told', async () => {
  const { onValue, answer, change, stop } = something();
  stop();
  change('new');
  await answer('old');
  expect(onValue).not.toHaveBeenCalled();
});
