import type { BodyPhrase } from './noun-phrase';
import { type TaggedWord, tagWords } from './tag-words';

/** The words for a phrase: as the text has them, in lower case unless a proper name, "our" told from outside. */
export function nameRecipient(sentence: string, words: readonly TaggedWord[], phrase: BodyPhrase): string {
  const part = words.slice(phrase.start, phrase.end);
  const head = words[phrase.head];
  const isTitle = head !== undefined && /^[A-Z]/.test(head.text) && !phrase.isName;
  return (
    part
      .map((word, index) => {
        const gap = index === 0 ? '' : word.gap.replace(/\s+/g, ' ').replace(/["“”]/g, '');
        const isFirst = /^[^\p{L}]*$/u.test(sentence.slice(0, word.start));
        const text = phrase.isName || !(isTitle || isFirst) ? word.text : lowerUnlessName(word);
        return gap + (/^our$/i.test(text) ? 'their' : text);
      })
      .join('')
      // "A third-party" is a third party.
      .replace(/\bthird-(?=part(?:y|ies)$)/, 'third ')
  );
}

/** A capital that only a title or the start of a sentence gave goes; "Google" and "ICANN" keep theirs. */
function lowerUnlessName(word: TaggedWord): string {
  if (!/^[A-Z][a-z]*$/.test(word.text)) return word.text;
  const [plain] = tagWords(word.lower);
  return plain?.tags.has('ProperNoun') ? word.text : word.lower;
}
