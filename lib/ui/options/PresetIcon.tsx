import type { PresetName } from '../messages/preset-messages';

/** Drawn here, on a grid of 24, as those of Icon.tsx; apart from them, so that the popup need not load them. */
const PATHS: Readonly<Record<PresetName, string>> = {
  balanced: 'M12 3v18m-5 0h10M5 7l7-2 7 2M5 7l-3 7a3.2 3.2 0 0 0 6 0Zm14 0-3 7a3.2 3.2 0 0 0 6 0Z',
  'ads-and-tracking': 'M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7S2 12 2 12Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  kids: 'M12 22a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9 11h.01M15 11h.01M9 15.5s1 1.5 3 1.5 3-1.5 3-1.5M12 4c0-1.5 1-2 2-2',
  'eu-rights':
    'M12 4h.01M16 5.1h.01M18.9 8h.01M20 12h.01M18.9 16h.01M16 18.9h.01M12 20h.01M8 18.9h.01M5.1 16h.01M4 12h.01M5.1 8h.01M8 5.1h.01',
  california: 'M12 4v2m0 14v-2m8-6h-2M6 12H4m13.7-5.7-1.4 1.4m-8.6 8.6-1.4 1.4M3 21h18M7 17a5 5 0 0 1 10 0',
  'ai-training': 'M12 3l1.9 5.1L19 10l-5.1 1.9L12 17l-1.9-5.1L5 10l5.1-1.9ZM19 16v5m-2.5-2.5h5',
  minimal: 'M5 12h14',
};

/** The drawing of a preset, beside its name. */
export function PresetIcon({ name }: { name: PresetName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
