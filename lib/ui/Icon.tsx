/** Drawn here, on a grid of 24: strokes only, in the colour of the text beside them. */
const PATHS = {
  watch: 'M12 9v4m0 4h.01M10.3 3.9 1.9 18a2 2 0 0 0 1.7 3h16.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z',
  favour: 'M22 11.1V12a10 10 0 1 1-5.9-9.1M22 4 12 14l-3-3',
  neutral: 'M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20Zm0-6v-4m0-4h.01',
  chevron: 'm9 6 6 6-6 6',
  sliders:
    'M4 6h9m5 0h2M4 12h3m5 0h8M4 18h9m5 0h2M15.5 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-6 6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm6 6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  close: 'M18 6 6 18M6 6l12 12',
  search: 'M11 19a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm10 2-4.3-4.3',
  locked: 'M6 11h12a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2Zm2 0V7a4 4 0 0 1 8 0v4',
  page: 'M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8Zm0 0v6h6M8 13h8M8 17h5',
  quote: 'M10 7H4v6h4c0 2-1 3.500-3 4m15-10h-6v6h4c0 2-1 3.500-3 4',
  panel: 'M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Zm10 0v16',
  broken: 'M13 2 4 14h7l-1 8 9-12h-7Z',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof PATHS;

/** A small drawing beside a word; it says nothing by itself, so screen readers skip it. */
export function Icon({ name, class: className = '' }: { name: IconName; class?: string }) {
  return <Drawing path={PATHS[name]} class={className} />;
}

/** Strokes on a grid of 24, by their path. */
export function Drawing({ path, class: className = '' }: { path: string; class?: string }) {
  return (
    <svg class={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
