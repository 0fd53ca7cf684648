import { DATA_KINDS } from '../taxonomy/data-kinds';
import { expression } from '../text/expression';
import type { Passage } from '../text/passages';
import { deniesAll, type RowAnswers } from '../text/tables';
import { contextOf, quoteOf } from './evidence';
import type { Mention } from './find-data';
import type { Reading } from './reading';
import type { DataMention, DataQuote } from './report';

/** What a row says of the kind that it names; other cells only give examples, the law's rather than the company's. */
export function answersOn({ passages, answers }: Reading, index: number, at: number): RowAnswers | null {
  const passage = passages[index];
  const row = passage && answers.get(passage.block);
  if (!row || deniesAll(row)) return row ?? null;
  return passage.start + at < row.labelEnd ? row : null;
}

/** Whether a quote is to be read with what leads it in: a heading has no say over a sentence, nor a lead-in over "we …". */
function leansOn({ passages, normal: { folded } }: Reading, { start, end, leadIn }: Passage): boolean {
  const words = folded.slice(start, end);
  if (/^(?:[^:]{0,90}, )?(?:we|you) /.test(words)) return false;
  const last = folded.charAt((passages[leadIn ?? -1]?.end ?? 0) - 1);
  return '.:;-'.includes(last) || !/ (?:is|are|may|will|can) /.test(words);
}

/** "Usage Information.", "Cookies are small files", "“Personal data” means": not quoted where another sentence says more. */
const TELLS_LITTLE = expression()`
  ^[A-Z][\w-]*(?: (?:[A-Z][\w-]*|and|or)){0,6}\.$
  |^(?:["“]|An? )*(?:[Cc]ookies?|IP [Aa]ddress)["”]? (?:is|are) (?:an?|small|bits|text)\b
  |^(?:["“]|The term )*[Pp]ersonal[\w ]*["”]? (?:is info|means|refers|shall)
`;

/** By kind, the quotes of the mentions that count. */
export function quoteMentions(
  reading: Reading,
  mentions: readonly (readonly Mention[])[],
  counts: (mention: Mention, index: number) => boolean,
): DataMention[] {
  const quotes = new Map<string, DataQuote[]>();
  for (const [index, some] of mentions.entries()) {
    const passage = reading.passages[index];
    for (const mention of some) {
      if (!passage || !counts(mention, index)) continue;
      const { kind, name, row } = mention;
      const { text, start, end } = quoteOf(reading, passage);
      const had = quotes.get(kind);
      if (had?.at(-1)?.start === start) continue;
      const leadIn = leansOn(reading, passage) ? contextOf(reading, passage.leadIn) : null;
      const named: { -readonly [Key in keyof DataQuote]: DataQuote[Key] } = { text, start, end, name };
      if (leadIn) named.leadIn = leadIn;
      if (row) named.manners = row.manners;
      if (had) had.push(named);
      else quotes.set(kind, [named]);
    }
  }
  return DATA_KINDS.flatMap((kind) => {
    const evidence = quotes.get(kind);
    if (!evidence) return [];
    const telling = evidence.filter(({ text, leadIn }) => leadIn?.endsWith(':') || !TELLS_LITTLE.test(text));
    return [{ kind, evidence: telling.length > 0 ? telling : evidence }];
  });
}
