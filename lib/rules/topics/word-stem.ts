import { expression } from '../../text/expression';

const ENDING = expression()`
  (?:
    ational|ations?|ating|ated|ates|ate|ings?|edly|ed|ies|ied|ments?|ness|ities|ity|ively|ive|ers?|ors?|es|s|ly|y|e
  )$
`;

/** The ages of which laws on children speak; any other number is as good as "0". */
const TELLING_NUMBERS: ReadonlySet<string> = new Set(['13', '18']);

/** What words of one family share, roughly: "collected" and "collecting" are both "collect"; a number is "0". */
export function stemOf(word: string): string {
  if (/^\d+$/.test(word)) return TELLING_NUMBERS.has(word) ? word : '0';
  return word.length <= 4 ? word : word.replace(ENDING, '');
}
