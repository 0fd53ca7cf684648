import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageBadge } from './start-page-badge';

/** What the script keeps in its isolated world between runs; nothing of it can be seen by the page. */
const world = globalThis as { smallprintBadge?: true };

/** Run by the background in a page that was read as a policy, as often as it is; it then waits to be told what to show. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    if (!world.smallprintBadge) startPageBadge();
    world.smallprintBadge = true;
  },
});
