import { type Facts, findFacts } from '../../../lib/facts';
import type { Link } from '../../../lib/text/link';
import { fromPlainText } from '../../../lib/text/plain-text';

/** The facts of a plain text; `links` are given by their words, each of which stands in the text once. */
export function factsOf(
  text: string,
  links: Readonly<Record<string, string>> = {},
  url = 'https://larkspur.example/privacy',
): Facts {
  const spans = Object.entries(links).map(([words, href]): Link => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the text has no "${words}"`);
    return { start, end: start + words.length, href };
  });
  return findFacts(fromPlainText(text), spans, url);
}
