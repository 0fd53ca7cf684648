import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPolicyLink } from '../lib/page/find-policy-link';

/** Run by the popup in a page that is no policy; its result is the page's link to one, or null. */
export default defineUnlistedScript({
  globalName: true,
  main: () => findPolicyLink(document),
});
