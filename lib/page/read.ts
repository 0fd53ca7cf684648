import { languageOf } from '../text/language';
import { countWords } from '../text/words';
import { attributeOf, findIn, rootElementOf, titleOf } from './dom-access';
import { extract } from './extract';
import { listLinks } from './links';
import type { PageReading, PageText, Verdict } from './page-reading';
import { toPolicyText } from './policy';
import { judge } from './verdict';

/** Longest text that is handed on, in UTF-16 units; a judgement, far beyond real policies. */
const LONGEST_TEXT = 1_500_000;

/** Reads a page as it is now; changes nothing in it and never throws on what a page may hold. */
export function readPage(page: Document): PageReading & PageText {
  const { blocks, others, tooLarge } = extract(page);
  const policy = toPolicyText(blocks);
  const url = page.location?.href ?? '';
  const language = languageOf(policy.text, langOf(page));
  const about = { url, title: nameOf(page), language };
  if (tooLarge || policy.text.length > LONGEST_TEXT) return { ...about, ...TOO_LARGE };
  const wordsRead = countWords(policy.text);
  const wordsOnPage = others.reduce((words, block) => words + countWords(block.text), wordsRead);
  const links = listLinks(blocks);
  return {
    ...about,
    policy,
    links,
    verdict: judge(policy, about.title, url, language),
    health: { wordsRead, wordsOnPage },
  };
}

const TOO_LARGE = {
  policy: { text: '', blocks: [] },
  links: [],
  verdict: { policy: false, reasons: ['too-large'] } satisfies Verdict,
  health: { wordsRead: 0, wordsOnPage: 0 },
};

function nameOf(page: Document): string {
  const title = titleOf(page) || findIn(page, 'h1')?.textContent || '';
  return title.replace(/\s+/g, ' ').trim();
}

function langOf(page: Document): string | null {
  const root = rootElementOf(page);
  return (root && attributeOf(root, 'lang')) || null;
}
