import { Drawing } from '../Icon';

/** Drawn like those of Icon.tsx; apart from them, as they come with the rest of a report. */
const PATHS = {
  silent: 'M21 12a8 8 0 0 1-8 8H4l2.3-3A8 8 0 1 1 21 12Zm-12 0h.01M13 12h.01M17 12h.01',
  both: 'M8 3 4 7l4 4M4 7h16m-4 6 4 4-4 4m4-4H4',
  sum: 'M18 7V4H6l7 8-7 8h12v-3',
} as const;

/** A small drawing beside the heading of a section of the rest. */
export function RestIcon({ name }: { name: keyof typeof PATHS }) {
  return <Drawing path={PATHS[name]} />;
}
