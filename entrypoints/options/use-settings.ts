import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  readSettings,
  type Settings,
  type SettingsChange,
  storeChange,
  watchSettings,
  withChange,
} from '../../lib/settings/settings';
import type { ChangeSource } from '../../lib/ui/options/options-view';
import { recordStep, type Step, takeBack } from './history';
import { createSettingsWriter } from './write-settings';

interface Desk {
  readonly settings: Settings;
  /** What can be taken back, the last step last. */
  readonly steps: readonly Step[];
}

/** The settings as the page shows them, and ways to change them. */
export interface SettingsDesk extends Desk {
  /** Changes what the page shows at once and stores it soon after. Without a source it cannot be taken back. */
  change(change: SettingsChange, source?: ChangeSource): void;
  /** Takes the last step back; null where there was none. */
  undo(): Step | null;
  /** Shows what the settings have become, with nothing to take back. */
  restart(settings: Settings): void;
  /** The settings at this moment, also between two drawings. */
  now(): Settings;
  /** Stores what is not yet stored. */
  flush(): Promise<void>;
}

/** Follows the settings, whoever changes them; tells by `onFailure` when a change could not be stored. */
export function useSettings(initial: Settings, onFailure: () => void): SettingsDesk {
  const [desk, setDesk] = useState<Desk>({ settings: initial, steps: [] });
  const latest = useRef(desk);
  const writer = useMemo(() => createSettingsWriter(storeChange, onFailure), [onFailure]);

  const ways = useMemo(() => {
    const show = (next: Desk) => {
      latest.current = next;
      setDesk(next);
    };
    const follow = (stored: Settings) => show({ ...latest.current, settings: withChange(stored, writer.pending()) });
    const change: SettingsDesk['change'] = (wanted, source) => {
      const { settings, steps } = latest.current;
      show({
        settings: withChange(settings, wanted),
        steps: source ? recordStep(steps, settings, source, wanted) : steps,
      });
      writer.write(wanted);
    };
    const undo = () => {
      const { settings, steps } = latest.current;
      const { taken, change: back, steps: earlier } = takeBack(steps, settings);
      show({ settings: withChange(settings, back), steps: earlier });
      if (taken) writer.write(back);
      return taken;
    };
    const restart = (settings: Settings) => show({ settings, steps: [] });
    return { follow, change, undo, restart, now: () => latest.current.settings, flush: writer.flush };
  }, [writer]);

  useEffect(() => {
    const stop = watchSettings(ways.follow);
    // What was changed between the first reading and now was told to nobody.
    readSettings().then(ways.follow, () => {});
    const flush = () => void writer.flush();
    addEventListener('pagehide', flush);
    return () => {
      stop();
      removeEventListener('pagehide', flush);
    };
  }, [writer, ways]);
  return { ...desk, ...ways };
}
