import { expression } from '../text/expression';

/** A length of time in a text in lower case: half-open offsets. */
export interface WrittenPeriod {
  readonly start: number;
  readonly end: number;
}

const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|eigh)teen|(?:twen|thir|for|six|nine)ty(?:-[a-z]+)?|hundred';
const AMOUNT = `(?:\\d{1,4}|${WORDS}|several|an?)(?:[ -]?\\([a-z0-9 -]{1,16}\\))?`;
const UNIT = '(?:(?:business|working|calendar|full|consecutive|fiscal) )?(?:hour|day|week|month|year)s?';

/** "30 days", "seven (7) years", "3 to 7 years", "12-month", "a year". */
const PERIOD = new RegExp(
  `\\b${AMOUNT}(?: ?(?:to|-|or|and) ?${AMOUNT})?[ -]${UNIT}\\b(?![ -]of[ -]age| old|-old| ago|s' of age)`,
  'g',
);

/** The lengths of time that a text names, in order. */
export function readPeriods(folded: string): WrittenPeriod[] {
  if (!/(?:hour|day|week|month|year)s?\b/.test(folded)) return [];
  return [...folded.matchAll(PERIOD)].map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}

/** Words that tie a period to what is done: "for up to a maximum of", "no longer than". */
const BOUND = expression()`
  ^(?:
    for|during|within|in|after|every|up|to|at|least|most|an?|the|maximum|minimum|period|time|term|of|no|not|more
    |longer|later|than|less|greater|approximately|about|around|roughly|further|additional|another|retention|over
    |exceed|exceeding|once|older|generally|typically|usually|until|past|last|previous|preceding|prior|first|next
    |each|per|only|following|rolling|initial|statutory|from|default
  )$
`;

/** What binds nothing where it comes first; "from", "not to exceed" and "not later than" do. */
const LOOSE =
  /^(?:of|the|an?|to|from(?= )|time|not(?! later| to)|retention|default|only|statutory|initial|period|term)\b/;

/** Words before a period that bind it to a verb, as `start` of the whole phrase; `words` are they, in lower case. */
export function readBound(folded: string, periodStart: number): { readonly start: number; readonly words: string[] } {
  const words: string[] = [];
  let start = periodStart;
  while (words.length < 10) {
    const word = /(?<![\w-])([a-z]+) $/.exec(folded.slice(Math.max(0, start - 24), start))?.[1];
    if (!word || !BOUND.test(word)) break;
    words.unshift(word);
    start -= word.length + 1;
  }
  // "a copy of the", "access to": these belong to what stands before them.
  while (words.length > 0 && LOOSE.test(words.join(' '))) start += (words.shift()?.length ?? 0) + 1;
  return { start, words };
}

/** Longest tail of a period, in words: "after the closure of your account". */
const LONGEST_TAIL = 10;

const TAIL = expression()`
  ^ (?:after|following|from|since|of|once|past|beyond|upon|before|thereafter|later|subsequent to)\b
  (?! which| that we\b)
`;
const TAIL_ENDS = expression()`
  [,;:.()|]
  |\s(?:
    according|and|or|unless|if|in order|as|so|to|for|because|where|except|but|which|at which|we|will|may|before
    |until|-
    |(?:is|are|be|been) (?:then |automatically |permanently |securely )?(?:
      deleted|erased|destroyed|removed|anonymi[sz]ed|purged|kept|retained|stored
    )
  )\s
`;

/** What follows a period and says from when it counts, as the offset after it; `end` itself where nothing does. */
export function readTail(folded: string, end: number): number {
  const rest = folded.slice(end, end + 120);
  if (!TAIL.test(rest)) return end;
  const first = /^ \w+/.exec(rest)?.[0].length ?? 0;
  const stop = TAIL_ENDS.exec(rest.slice(first))?.index ?? rest.length - first;
  // "A year before we delete it": that counts from nothing.
  if (stop === 0 && rest.startsWith(' before')) return end;
  const tail = rest.slice(0, first + stop).trimEnd();
  const words = tail.trim().split(' ');
  if (words.length <= LONGEST_TAIL && (end + tail.length === folded.length || first + stop < rest.length)) {
    // "The year in which": not "the year in".
    return end + tail.replace(/ (?:in|on|at|by|for|of)$/, '').length;
  }
  return end + words.slice(0, LONGEST_TAIL).join(' ').length + 1;
}
