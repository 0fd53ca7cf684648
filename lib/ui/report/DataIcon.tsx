import type { DataKind } from '../../taxonomy/data-kinds';
import { Drawing } from '../Icon';

/** Drawn here like those of Icon.tsx, on a grid of 24; apart from them, as they come with the data label. */
const PATHS: Readonly<Record<DataKind, string>> = {
  contact: 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Zm-2 3 10 6 10-6',
  financial: 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Zm-2 5h20M6 15h4',
  health: 'M12 20 4.6 12.6a4.7 4.7 0 0 1 6.7-6.6l.7.7.7-.7a4.7 4.7 0 0 1 6.7 6.6Z',
  location: 'M12 22s7-6.5 7-12a7 7 0 1 0-14 0c0 5.5 7 12 7 12Zm0-9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  demographic:
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 10v-1a6 6 0 0 1 6-6h2a6 6 0 0 1 6 6v1M16 3.3a4 4 0 0 1 0 7.4M18.5 14.6A6 6 0 0 1 22 20v1',
  identifier:
    'M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Zm4.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 16c0-1.7 1.5-2.5 3.5-2.5S12 14.3 12 16m3-6h4m-4 4h4',
  'online-activity': 'M2 12h4l3-8 6 16 3-8h4',
  profile: 'M12 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm-9 10v-1a7 7 0 0 1 7-7h4a7 7 0 0 1 7 7v1',
  'social-media': 'M21 12a8 8 0 0 1-8 8H4l2.3-3A8 8 0 1 1 21 12Z',
  'device-id': 'M8 2h8a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Zm3 16h2',
  cookies:
    'M21.8 11.5A10 10 0 1 1 12.5 2.2 4 4 0 0 0 17 7a4 4 0 0 0 4.8 4.5ZM8.5 9h.01M8 15h.01M14 15.5h.01M12.5 11h.01',
  computer: 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Zm4 17h8m-4-4v4',
  survey: 'M9 3h6v3H9ZM9 4.5H6a2 2 0 0 0-2 2V20a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V6.5a2 2 0 0 0-2-2h-3M8 12h8M8 16h5',
};

/** A small drawing of a kind of data, beside its name. */
export function DataIcon({ kind }: { kind: DataKind }) {
  return <Drawing path={PATHS[kind]} />;
}
