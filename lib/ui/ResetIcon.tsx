import { Drawing } from './Icon';

/** Beside what sets weights back; apart from Icon.tsx, as the popup has no use for it. */
export function ResetIcon() {
  return <Drawing path="M3 12a9 9 0 1 0 3-6.7L3 8m0-5v5h5" />;
}
