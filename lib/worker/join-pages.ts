import type { PageReading } from '../page/page-reading';
import type { ReadPart } from '../reports/tab-reading';
import { joinTexts, shift } from '../text/join-texts';

/**
 * Pages of one policy as one reading under the first one's name, whose parts are those that were not read, and where in
 * its text each page begins.
 */
export function joinPages(
  first: PageReading,
  others: ReadonlyMap<string, PageReading>,
): { readonly page: PageReading; readonly pages: readonly ReadPart[] } {
  const all = [first, ...others.values()];
  const { joined, starts } = joinTexts(all.map(({ policy }) => policy));
  const sum = (words: keyof PageReading['health']) => all.reduce((total, { health }) => total + health[words], 0);
  const parts = first.parts?.filter(({ url }) => !others.has(url));
  return {
    page: {
      ...first,
      policy: joined,
      links: all.flatMap(({ links }, index) => links.map((link) => shift(link, starts[index] ?? 0))),
      health: { wordsRead: sum('wordsRead'), wordsOnPage: sum('wordsOnPage') },
      ...(parts && { parts }),
    },
    pages: all.map(({ url, title }, index) => ({ url, title, start: starts[index] ?? 0 })),
  };
}
