import { type SettingsChange, withSecond } from '../../lib/settings/settings';

/** A drag passes many values; one is written when it rests for so long, in milliseconds. */
const REST = 200;

/** Writes changes a moment after they were made, of each setting the last one only. */
export interface SettingsWriter {
  write(change: SettingsChange): void;
  /** What was chosen and is not yet stored. */
  pending(): SettingsChange;
  /** Writes what is pending now, e.g. before the page goes away; never rejects. */
  flush(): Promise<void>;
}

/** A writer that stores by `store` and says by `onFailure` when that did not work. */
export function createSettingsWriter(
  store: (change: SettingsChange) => Promise<void>,
  onFailure: () => void,
): SettingsWriter {
  const underWay = new Set<SettingsChange>();
  let chosen: SettingsChange = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One after the other, so that the last choice is also the last write.
  let lastWrite: Promise<void> = Promise.resolve();

  const storeOne = async (change: SettingsChange) => {
    try {
      await store(change);
    } catch {
      onFailure();
    } finally {
      underWay.delete(change);
    }
  };
  const flush = () => {
    clearTimeout(timer);
    const due = chosen;
    chosen = {};
    if (Object.keys(due).length === 0) return lastWrite;
    const isIdle = underWay.size === 0;
    underWay.add(due);
    // At once where nothing is being written: a page that goes away has no later.
    lastWrite = isIdle ? storeOne(due) : lastWrite.then(() => storeOne(due));
    return lastWrite;
  };
  return {
    write(change) {
      chosen = withSecond(chosen, change);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), REST);
    },
    pending: () => [...underWay, chosen].reduce(withSecond, {}),
    flush,
  };
}
