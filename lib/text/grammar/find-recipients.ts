import { expression } from '../expression';
import { normalise } from '../normal-form';
import { findAccesses } from './accesses';
import { findDisclosures, findListItem } from './disclosures';
import { nameRecipient } from './name-recipient';
import { tagWords } from './tag-words';

/** Somebody who is named in a sentence as getting data. */
export interface RecipientPhrase {
  /** In plain words, e.g. "advertising partners": no articles, lower case unless a proper name. */
  readonly name: string;
  /** Where the sentence names them: half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Whether the name says of what kind they are; "third parties" does not. */
  readonly isSpecific: boolean;
}

/** Names that could be anybody's. */
const VAGUE = expression()`
  ^(?:(?:other|third|outside|external|unaffiliated|unrelated|private|non-?affiliated)[ -])*(?:
    part(?:y|ies)|compan(?:y|ies)|business(?:es)?|entit(?:y|ies)|individuals?|organi[sz]ations?|firms?|users?
    |partners?|customers?|agents?
  )$
`;

/**
 * Finds who gets data by a sentence of a policy, in the order of the sentence. `leadIn` is what leads in the list of
 * which the sentence is an item. Names with one of the words in `self` (lower case) are the company's own and left out.
 * Prefers silence to a wrong name.
 */
export function findRecipients(sentence: string, leadIn: string | null, self: readonly string[]): RecipientPhrase[] {
  const { folded } = normalise(sentence);
  // With invisible characters inside, an offset in the folded text would be another one in the sentence.
  if (folded.length !== sentence.length) return [];
  const words = tagWords(sentence);
  const context = leadIn === null ? '' : normalise(leadIn).folded;
  const read = { words, folded, leadIn: context };
  const names = new Map<string, RecipientPhrase>();
  for (const phrase of [...findListItem(read), ...findDisclosures(read), ...findAccesses(read)]) {
    const name = nameRecipient(sentence, words, phrase);
    const start = words[phrase.start]?.start ?? 0;
    const end = words[phrase.end - 1]?.end ?? 0;
    const isOwn =
      phrase.isName &&
      name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => self.includes(word));
    if (!isOwn && !names.has(name)) names.set(name, { name, start, end, isSpecific: !VAGUE.test(name) });
  }
  return [...names.values()];
}
