import { Drawing } from '../Icon';

/** Drawn like those of Icon.tsx; apart from them, as they come with the late sections. */
const PATHS = {
  collect: 'M12 3v11m-4.5-4 4.5 4 4.5-4M4 15v4a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-4',
  denied: 'M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM5 5l14 14',
  copy: 'M11 9h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM5 15H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v1',
  data: 'M12 8c4.4 0 8-1.3 8-3s-3.6-3-8-3-8 1.3-8 3 3.6 3 8 3ZM4 5v14c0 1.7 3.6 3 8 3s8-1.3 8-3V5M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  rights: 'M12 22s8-4 8-10V5l-8-3-8 3v7c0 6 8 10 8 10Zm-3-10 2 2 4-4',
  share:
    'M18 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm12 7a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8.6 13.5l6.8 4m0-11-6.8 4',
} as const;

/** The name of a drawing of the late sections. */
export type LateIconName = keyof typeof PATHS;

/** A small drawing beside a word of the late sections. */
export function LateIcon({ name }: { name: LateIconName }) {
  return <Drawing path={PATHS[name]} />;
}
