import { Drawing } from './Icon';

/** Beside "Show in page"; apart from Icon.tsx, as it comes after the verdict. */
export function LocateIcon() {
  return <Drawing path="M12 19a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-17v5m0 10v5M2 12h5m10 0h5" />;
}
