import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PolicyLink } from '../page/policy-link';
import { stripDirectionMarks } from '../text/direction-marks';
import { isWebAddress, safeAddress } from '../text/link';

/** More than the finder gives; the page shares its process. */
const MOST_CHARACTERS = 200;

const ReceivedLink = v.object({
  text: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS), v.transform(stripDirectionMarks)),
  href: v.pipe(
    v.string(),
    v.check((href) => isWebAddress(href) && safeAddress(href) !== null && URL.canParse(href)),
  ),
  place: v.picklist(['agreement', 'rel', 'form', 'footer', 'banner', 'page']),
}) satisfies v.GenericSchema<unknown, PolicyLink>;

/** The link of the page in a tab to a privacy policy; null where it has none, or cannot be asked. */
export async function linkOfTab(tabId: number): Promise<PolicyLink | null> {
  try {
    const target = { tabId, frameIds: [0] };
    const [injection] = await browser.scripting.executeScript({ target, files: ['/link-finder.js'] });
    const parsed = v.safeParse(ReceivedLink, injection?.result);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
