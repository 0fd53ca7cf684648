import { watchPage as main } from '../lib/page/watch';

export { main };

/**
 * Runs on every page and tells the background whether it may be a policy; its result is that answer now. A plain object,
 * since even `defineUnlistedScript` would be a tenth of it; `globalName`, or the script has no result to give back.
 */
export default { globalName: true, main };
