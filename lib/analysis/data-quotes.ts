import { DATA_KINDS } from '../taxonomy/data-kinds';
import { deniesAll, type RowAnswers } from '../text/tables';
import { contextOf, quoteOf } from './evidence';
import type { Mention } from './find-data';
import type { Reading } from './reading';
import type { DataMention, DataQuote } from './report';

/** What a row says of the kind that it names; other cells only give examples, the law's rather than the company's. */
export function answersOn({ passages, answers }: Reading, index: number, at: number): RowAnswers | null {
  const passage = answers.size > 0 ? passages[index] : undefined;
  const row = passage && answers.get(passage.block);
  if (!row || deniesAll(row)) return row ?? null;
  return passage.start + at < row.labelEnd ? row : null;
}

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
      const leadIn = contextOf(reading, passage.leadIn);
      const named: { -readonly [Key in keyof DataQuote]: DataQuote[Key] } = { text, start, end, name };
      if (leadIn) named.leadIn = leadIn;
      if (row) named.manners = row.manners;
      if (had) had.push(named);
      else quotes.set(kind, [named]);
    }
  }
  return DATA_KINDS.flatMap((kind) => {
    const evidence = quotes.get(kind);
    return evidence ? [{ kind, evidence }] : [];
  });
}
