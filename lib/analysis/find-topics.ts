import { TOPICS, type Topic } from '../taxonomy/topics';
import type { Part } from './outline';
import type { PointTable, Sighting } from './point-table';
import type { Reading } from './reading';
import { shapeOf } from './shape';
import { standingOf } from './standing';

/** What topics are judged by. */
export interface TopicTraits {
  readonly table: PointTable;
  /** By passage: the phrases that stand in it. */
  readonly phrases: readonly (readonly string[])[];
}

/**
 * A long text crosses the bar somewhere by chance: there a topic needs one part that is about it at odds of five to
 * three, in logits, or two that are more likely than not.
 */
const SURE = 0.5;

/** A topic with no part above this is not touched upon; in logits, odds of one to five. A judgement. */
const TOUCHED = -1.6;

/** For each part, its sum by topic in logits: above 0 it is more likely than not about it. */
export function sumTopics(
  reading: Reading,
  parts: readonly Part[],
  traits: TopicTraits,
): readonly (readonly number[])[] {
  const sighting = traits.table.look();
  return parts.map((part) => {
    seePart(reading, part, traits, traits.table.look(sighting));
    let cues = 0;
    for (const index of part.passages) cues |= reading.text.cuesOf(index);
    return traits.table.sum(sighting, shapeOf(textOf(reading, part), cues));
  });
}

/** The topics of a text and those that it may touch upon besides, in the order of the taxonomy, from the sums of its parts. */
export function findTopics(
  reading: Reading,
  parts: readonly Part[],
  sums: readonly (readonly number[])[],
): { readonly topics: Topic[]; readonly touched: Topic[] } {
  const stating = sums.filter((_, i) => {
    const part = parts[i];
    return part !== undefined && statesSomething(reading, part);
  });
  const isLong = stating.length > 2;
  const isAbove = (column: number, bar: number, fewest = 1): boolean => {
    let count = 0;
    for (let i = 0; i < stating.length && count < fewest; i++) if ((stating[i]?.[column] ?? 0) > bar) count++;
    return count >= fewest;
  };
  const isStated = (column: number): boolean => isAbove(column, 0, isLong ? 2 : 1) || isAbove(column, SURE);
  return {
    topics: TOPICS.filter((_, column) => isStated(column)),
    touched: TOPICS.filter((_, column) => !isStated(column) && isAbove(column, TOUCHED)),
  };
}

/** Sees all that is in a part. */
function seePart(reading: Reading, { passages }: Part, { table, phrases }: TopicTraits, sighting: Sighting): void {
  for (const index of passages) {
    const [first, end] = reading.text.wordsOf(index);
    table.seeWords(sighting, reading.text.tokens, first, end, true);
    for (const phrase of phrases[index] ?? []) table.see(sighting, phrase);
  }
}

/** The words of a part as they are written, but for what nobody sees. */
function textOf({ normal, passages }: Reading, part: Part): string {
  return normal.clean.slice(passages[part.passages[0] ?? -1]?.start, passages[part.passages.at(-1) ?? -1]?.end);
}

/** A heading with nothing under it is about nothing yet. */
function statesSomething({ passages, text }: Reading, part: Part): boolean {
  for (const index of part.passages) {
    const kind = passages[index]?.kind;
    if (kind && (kind !== 'heading' || !standingOf(kind, text.unit(index)).isLabel)) return true;
  }
  return false;
}
