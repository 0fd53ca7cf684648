import { browser } from 'wxt/browser';
import { textOfTab } from '../../lib/messages/text-of-tab';

/** Enough for the browser's own guess, which costs by length. In UTF-16 units. */
const SAMPLE = 5_000;

/** By what share of a text, in percent, its language is taken to be the one. A judgement. */
const SHARE = 60;

/**
 * The language of the page in a tab where its words did not tell: the browser's guess, else what the page declares; null
 * where both are silent. Never English, which the words would have told: a guess must not look like a reason to grade.
 */
export async function tellLanguage(tabId: number): Promise<string | null> {
  const text = (await textOfTab(tabId))?.policy.text.slice(0, SAMPLE) ?? '';
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [first] = languages;
  if (isReliable && first && first.percentage >= SHARE) return unlessEnglish(first.language);
  const [declared] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () => document.documentElement.lang,
  });
  return typeof declared?.result === 'string' ? unlessEnglish(declared.result) : null;
}

function unlessEnglish(language: string): string | null {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(primary) && primary !== 'en' && primary !== 'und' ? primary : null;
}
