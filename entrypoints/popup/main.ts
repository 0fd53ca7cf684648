import { readPopupStart } from '../../lib/messages/popup-address';
import { drawFirstFrame } from '../../lib/ui/popup/draw-first-frame';
import { showTheme } from '../../lib/ui/show-theme';

const start = readPopupStart(location.hash);
if (start && drawFirstFrame(start)) {
  showTheme(start.theme);
  await painted();
}
await import('./show-report');

/** When what has been drawn is on the screen: what a frame begins with is done before it is painted, and the next after. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
