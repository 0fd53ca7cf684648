import { browser } from 'wxt/browser';
import { watchKeys } from './watch-keys';

/** Whether a value from outside is on or off. */
export const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean';

/** One choice of the reader's, kept until it is changed. */
export interface Setting<Value> {
  readonly key: string;
  read(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls back after each change, in any context of the extension; returns a function that stops it. */
  watch(onChange: (value: Value) => void): () => void;
}

/**
 * A setting under a key of its own; `understand` makes a value even of what is missing or damaged. What is missing means
 * the default, which is therefore never stored.
 */
export function defineSetting<Value>(key: string, understand: (stored: unknown) => Value): Setting<Value> {
  return {
    key,
    read: async () => understand((await browser.storage.local.get(key))[key]),
    set: (value) =>
      value === understand(undefined) ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: value }),
    watch: (onChange) =>
      watchKeys((changes) => {
        const change = changes[key];
        if (change) onChange(understand(change.newValue));
      }),
  };
}
