import { browser } from 'wxt/browser';
import { watchKeys } from './watch-keys';

/** Whether a value from outside is on or off. */
export const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean';

/** One choice of the reader's, kept until it is changed. */
export interface Setting<Value> {
  readonly key: string;
  /** Whether a value from outside is one that can be chosen. */
  isRight(value: unknown): value is Value;
  read(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls back after each change, in any context of the extension; returns a function that stops it. */
  watch(onChange: (value: Value) => void): () => void;
}

/**
 * A setting under a key of its own, at its default wherever what is stored is missing or damaged. The default is
 * therefore never stored.
 */
export function defineSetting<Value>(
  key: string,
  isRight: (value: unknown) => value is Value,
  byDefault: Value,
): Setting<Value> {
  const understand = (stored: unknown): Value => (isRight(stored) ? stored : byDefault);
  return {
    key,
    isRight,
    read: async () => understand((await browser.storage.local.get(key))[key]),
    set: (value) =>
      value === byDefault ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: value }),
    watch: (onChange) =>
      watchKeys((changes) => {
        const change = changes[key];
        if (change) onChange(understand(change.newValue));
      }),
  };
}
