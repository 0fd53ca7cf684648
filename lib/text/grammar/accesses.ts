import { expression } from '../expression';
import { readList } from './body-list';
import { type BodyPhrase, readBodyPhrase } from './noun-phrase';
import { DATA, isCompanys, type Sentence } from './sentence';

/** Who may only be said to look at their own data, or be looked at. */
const NOT_RECEIVING = /^(?:users?|customers?|clients?|individuals?|members?|researchers?|employers?)$/;

/** What a body does that gets data; read from the end of its phrase. */
const GETS = expression()`
  ^(?: (?:acting|working) (?:on our behalf|for us))?(?: (?:may|can|will|might|also|automatically|then|therefore|do)){0,3} (?:
    (?:have|has|gain|gains|get|gets|need|needs|require|requires) access\b
    |(?:
      collect|collects|receive|receives|obtain|obtains|access|process|processes|store|stores|handle|handles|get|gets
  ) )
`;

/** Passives of those verbs: "is processed by …". */
const HANDLED = /^(?:processed|stored|hosted|handled|collected|received|accessed|managed)$/;

/** "We use …", "we work with …": verbs of giving somebody work. */
const ENGAGES = expression()`
  \bwe (?:may |also |will |can |might |sometimes |currently ){0,2}(?:
    use|engage|employ|hire|retain|contract with|contract|work with|rely on|partner with|cooperate with|outsource to
  ) $
`;

/** The work is to do something with data. */
const TO_HANDLE = expression()`
  ^ (?:to|for|who|that|which) (?:\w+ ){0,4}?(?:process|stor|handl|host|collect)\w* (?:\w+ ){0,4}?
  (?:payments?|transactions?|data|information|orders?)\b|^ (?:to|for|who|that|which) (?:\w+ ){0,4}?data processing\b
`;

/** Finds those who get data without a verb of giving: who has access, by whom it is handled, who is engaged to do so. */
export function findAccesses(sentence: Sentence): BodyPhrase[] {
  return [...findSubjects(sentence), ...findHandlers(sentence), ...findEngaged(sentence)];
}

/** "[Our hosting provider] has access to …". */
function findSubjects({ words, folded }: Sentence): BodyPhrase[] {
  return words.flatMap((word, at) => {
    const opens = at === 0 || /[,:]\s*$/.test(word.gap) || words[at - 1]?.lower === 'and';
    if (!opens || /^(?:an?|any|each|every|all|no)$/.test(word.lower)) return [];
    const list = readList(words, at, false);
    const last = list.at(-1);
    const end = last && words[last.end - 1]?.end;
    if (!last || end === undefined || list.some(({ head }) => NOT_RECEIVING.test(words[head]?.lower ?? ''))) return [];
    const isBare = list[0]?.start === at && !/\b(?:we|us|our)\b/.test(folded);
    const gets = GETS.exec(folded.slice(end));
    if (isBare || !gets || /\b(?:if|unless|in case|unauthori[sz]ed|like most)\b/.test(folded.slice(0, end))) return [];
    const verbEnd = end + gets[0].length;
    const isData = DATA.test(folded.slice(verbEnd, verbEnd + 60)) || / access$/.test(gets[0]);
    return isData && isCompanys(folded, verbEnd - 1, verbEnd) ? list : [];
  });
}

/** "… are processed by [our bank]". */
function findHandlers({ words, folded }: Sentence): BodyPhrase[] {
  return words.flatMap((word, at) => {
    if (!HANDLED.test(word.lower) || words[at + 1]?.lower !== 'by') return [];
    const before = folded.slice(0, word.start);
    if (!/\b(?:is|are|be|been|being)\s(?:\w+\s)?$/.test(before)) return [];
    if (!DATA.test(before) && !/\b(?:payments?|transactions?)\b/.test(before)) return [];
    return isCompanys(folded, word.start, word.end) ? readList(words, at + 2, false) : [];
  });
}

/** "We use [a payment provider] to process …". */
function findEngaged({ words, folded }: Sentence): BodyPhrase[] {
  return words.flatMap((word, at) => {
    if (!ENGAGES.test(folded.slice(0, word.start))) return [];
    const phrase = readBodyPhrase(words, at, false);
    const end = phrase ? words[phrase.end - 1]?.end : undefined;
    if (!phrase || end === undefined || !TO_HANDLE.test(folded.slice(end))) return [];
    return isCompanys(folded, word.start, end) ? [phrase] : [];
  });
}
