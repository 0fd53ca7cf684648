import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keptInWorld } from '../../lib/page/kept';
import { startPageBadge } from './start-page-badge';

interface Kept {
  hasBadge: true;
}

/** Run by the background in a page that was read as a policy, as often as it is; it then waits to be told what to show. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const kept = keptInWorld<Kept>();
    if (!kept.hasBadge) startPageBadge();
    kept.hasBadge = true;
  },
});
