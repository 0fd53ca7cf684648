import { languageOf } from '../text/language';
import { countWords } from '../text/words';
import { extract } from './extract';
import { listLinks } from './links';
import type { PageReading, PageText, Verdict } from './page-reading';
import { toPolicyText } from './policy';
import { judge } from './verdict';

/** Longest text that is handed on, in UTF-16 units; a judgement, far beyond real policies. */
const LONGEST_TEXT = 1_500_000;

/** Reads a page as it is now; changes nothing in it and never throws on what a page may hold. */
export function readPage(page: Document): PageReading & PageText {
  const { blocks, onPage, tooLarge } = extract(page);
  const policy = toPolicyText(blocks);
  const url = page.location?.href ?? '';
  const language = languageOf(policy.text, page.documentElement?.getAttribute('lang'));
  const about = { url, title: titleOf(page), language };
  if (tooLarge || policy.text.length > LONGEST_TEXT) return { ...about, ...TOO_LARGE };
  const wordsRead = countWords(policy.text);
  const wordsOnPage = Math.max(
    wordsRead,
    onPage.reduce((words, block) => words + countWords(block.text), 0),
  );
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

function titleOf(page: Document): string {
  const title = page.title || page.querySelector?.('h1')?.textContent || '';
  return title.replace(/\s+/g, ' ').trim();
}
