import { withoutPlace } from '../../lib/text/link';

/** Longer quotes are named by so many words at either end: a line break or a link between would part them. */
const WORDS = 5;

/** The address of a quote on a page: a text fragment, by which browsers scroll to it and mark it themselves. */
export function addressOfQuote(url: string, quote: string): string {
  const words = quote.split(/\s+/).filter((word) => word !== '' && word !== '|');
  const ends = words.length > 2 * WORDS ? [words.slice(0, WORDS), words.slice(-WORDS)] : [words];
  const page = withoutPlace(url);
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${ends.map((part) => encode(part.join(' '))).join(',')}`;
}

/** A dash has a meaning in a text fragment, and half a character none in an address. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
