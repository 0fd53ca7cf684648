import type { FirstFrame } from '../summary/first-frame';
import type { Theme } from '../taxonomy/theme';

/** What the popup is told by its own address, the only thing that a document knows at once. */
export interface PopupStart extends FirstFrame {
  /** The look that the reader chose; of one that there is not, nothing is seen. */
  readonly theme: Theme;
}

const PARTS = ['grade', 'gradeName', 'meaning', 'score', 'scoreName', 'sentence', 'spoken', 'theme'] as const;

/** The address of a popup that starts with the verdict, or of one that first has to find out what there is to show. */
export function writePopupAddress(start: PopupStart | null): string {
  return start ? `/popup.html#${new URLSearchParams({ ...start })}` : '/popup.html';
}

/** What the `#…` of the popup's address tells; null where a part is missing. */
export function readPopupStart(hash: string): PopupStart | null {
  const start: Readonly<Record<string, string>> = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  return isWhole(start) ? start : null;
}

function isWhole(start: object): start is PopupStart {
  return PARTS.every((part) => part in start);
}
