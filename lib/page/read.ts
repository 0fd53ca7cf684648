import { POLICY_LANGUAGE } from '../taxonomy/policy-language';
import { languageOf } from '../text/language';
import { countWords } from '../text/words';
import { attributeOf, findIn, rootElementOf, titleOf } from './dom-access';
import { englishPartOf } from './english-part';
import { extract } from './extract';
import { findPolicyParts } from './find-policy-parts';
import { dropFoot } from './foot';
import { listLinks } from './links';
import type { PageReading, VerdictReason } from './page-reading';
import { toPolicyText } from './to-policy-text';
import { judge } from './verdict';

/** Longest text that is handed on, in UTF-16 units; a judgement, far beyond real policies. */
const LONGEST_PAGE_TEXT = 1_500_000;

/**
 * Reads a page as it is now; changes nothing in it and never throws on what a page may hold. `url` is where it came from
 * if it is not on show.
 */
export function readPage(page: Document, url = page.location?.href ?? ''): PageReading {
  // The browser's viewer shows a PDF in a page without text.
  if (page.contentType === 'application/pdf') return unread(url, 'pdf');
  const { blocks: extracted, others, tooLarge } = extract(page, url);
  const title = pageTitleOf(page);
  const declared = langOf(page);
  const english = englishPartOf(extracted);
  const isPolicy = english !== null && judge(toPolicyText(english), title, url, POLICY_LANGUAGE).policy;
  const found = isPolicy ? english : extracted;
  const whole = toPolicyText(found);
  const language = isPolicy ? POLICY_LANGUAGE : languageOf(whole.text, declared);
  const about = { url, title, language };
  if (tooLarge || whole.text.length > LONGEST_PAGE_TEXT) return { ...unread(url, 'too-large'), ...about };
  const parts = findPolicyParts(whole, listLinks(found), {
    ...about,
    languages: [language, (declared ?? '').toLowerCase().replace(/-.*/s, '')],
  });
  // The links at the end of an index are what it is there for.
  const blocks = parts.length > 0 ? found : dropFoot(found, url);
  const policy = blocks === found ? whole : toPolicyText(blocks);
  const links = listLinks(blocks);
  const wordsRead = countWords(policy.text);
  const wordsOnPage = others.reduce((words, block) => words + countWords(block.text), wordsRead);
  const verdict = judge(policy, about.title, url, language, wordsRead);
  return { ...about, policy, links, verdict, health: { wordsRead, wordsOnPage }, ...(parts.length > 0 && { parts }) };
}

/** What there is to say of a page that is not read. */
export function unread(url: string, reason: VerdictReason): PageReading {
  const verdict = { policy: false, reasons: [reason] };
  const policy = { text: '', blocks: [] };
  return { url, title: '', language: 'und', policy, links: [], verdict, health: { wordsRead: 0, wordsOnPage: 0 } };
}

function pageTitleOf(page: Document): string {
  const title = titleOf(page) || findIn(page, 'h1')?.textContent || '';
  return title.replace(/\s+/g, ' ').trim();
}

function langOf(page: Document): string | null {
  const root = rootElementOf(page);
  return (root && attributeOf(root, 'lang')) || null;
}
