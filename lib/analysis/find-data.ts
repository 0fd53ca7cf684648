import { DATA_KINDS, type DataKind } from '../taxonomy/data-kinds';
import { quoteOf } from './evidence';
import type { Part } from './outline';
import type { PointTable, Sighting } from './point-table';
import type { Reading } from './reading';
import type { DataMention, Quote } from './report';

/** A phrase that names a kind of data in a passage. */
export interface Mention {
  readonly kind: string;
  readonly trait: string;
  /** A negation holds it wherever it stands in the passage. */
  readonly denied: boolean;
  /** Right after "we collect": no more is needed. */
  readonly plain: boolean;
}

/** What kinds of data are judged by. */
export interface DataTraits {
  readonly table: PointTable;
  /** By passage. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** Where a part names one kind: by passage, with what. */
export interface KindInPart {
  readonly kind: DataKind;
  readonly places: ReadonlyMap<number, readonly Mention[]>;
  /** How many kinds the part names in all. */
  readonly kinds: number;
}

/** Kinds beside others in a list are more likely collected than a kind that is named alone; more than so many tell no more. */
const MOST_KINDS = 5;

/** Finds the kinds of data that a policy collects or shares, with the passages that say so. */
export function findData(
  reading: Reading,
  parts: readonly Part[],
  traits: DataTraits,
): { readonly data: readonly DataMention[]; readonly kindsOf: ReadonlyMap<number, ReadonlySet<DataKind>> } {
  const kindsOf = new Map<number, Set<DataKind>>();
  for (const part of parts) {
    // Kinds that are named together are seen in the same words.
    const seen = new Map<string, Sighting>();
    for (const named of kindsIn(part, traits.mentions)) {
      const places = [...named.places.keys()].join(' ');
      const words = seen.get(places) ?? seeWords(reading, part, named, traits.table);
      seen.set(places, words);
      const [any = 0, ...kinds] = traits.table.sum(words, remarksOn(named));
      if (any + (kinds[DATA_KINDS.indexOf(named.kind)] ?? 0) <= 0 && !isPlain(named)) continue;
      for (const index of statedIn(named)) kindsOf.set(index, (kindsOf.get(index) ?? new Set()).add(named.kind));
    }
  }
  const inOrder = new Map([...kindsOf].sort(([a], [b]) => a - b));
  return { data: quotesOf(reading, inOrder), kindsOf: inOrder };
}

/** The kinds that a part names, with the places. */
export function kindsIn({ passages }: Part, mentions: readonly (readonly Mention[])[]): KindInPart[] {
  const named = new Map<string, Map<number, Mention[]>>();
  for (const index of passages) {
    for (const mention of mentions[index] ?? []) {
      const places = named.get(mention.kind) ?? new Map<number, Mention[]>();
      named.set(mention.kind, places.set(index, [...(places.get(index) ?? []), mention]));
    }
  }
  return DATA_KINDS.flatMap((kind) => {
    const places = named.get(kind);
    return places ? [{ kind, places, kinds: named.size }] : [];
  });
}

/** All that is seen where a kind is named: those passages with what leads them in, and the lists in which they stand. */
function seeWords(reading: Reading, part: Part, named: KindInPart, table: PointTable): Sighting {
  const sighting = table.look();
  const { tokens } = reading.text;
  for (const index of named.places.keys()) {
    const { first, end } = reading.text.unit(index);
    table.seeWords(sighting, tokens, first, end, false);
  }
  for (const index of besideIn(reading, part, named)) {
    const [first, end] = reading.text.wordsOf(index);
    table.seeWords(sighting, tokens, first, end, false);
  }
  return sighting;
}

/** The other items of the lists in which a kind is named: an item alone tells as little as a word of a sentence. */
function besideIn({ passages }: Reading, part: Part, { places }: KindInPart): number[] {
  const leads = new Set<number>();
  for (const index of places.keys()) {
    const passage = passages[index];
    if (passage?.kind === 'item' && passage.leadIn !== null) leads.add(passage.leadIn);
  }
  if (leads.size === 0) return [];
  return part.passages.filter((index) => !places.has(index) && leads.has(passages[index]?.leadIn ?? -1));
}

function isPlain({ places }: KindInPart): boolean {
  return [...places.values()].some((mentions) => mentions.some(({ plain }) => plain));
}

/** The passages to quote: where the kind is not denied, if there are such. */
function statedIn({ places }: KindInPart): number[] {
  const affirmed = [...places].filter(([, mentions]) => mentions.some(({ denied }) => !denied));
  return (affirmed.length > 0 ? affirmed : [...places]).map(([index]) => index);
}

/** Phrases, and what else is remarked: whether all of it is denied, how many phrases name it, how many kinds stand beside it. */
export function remarksOn({ places, kinds }: KindInPart): string[] {
  const mentions = [...places.values()].flat();
  const phrases = new Set(mentions.map(({ trait }) => trait));
  const remarks = [...phrases];
  if (mentions.every(({ denied }) => denied)) remarks.push('#denied');
  for (let count = 2; count <= Math.min(phrases.size, 3); count++) remarks.push(`#phrases${count}`);
  for (let count = 2; count <= Math.min(kinds, MOST_KINDS); count++) remarks.push(`#kinds${count}`);
  return remarks;
}

function quotesOf(reading: Reading, kindsOf: ReadonlyMap<number, ReadonlySet<DataKind>>): DataMention[] {
  const quotes = new Map<DataKind, Quote[]>();
  for (const [index, kinds] of kindsOf) {
    const passage = reading.passages[index];
    if (!passage) continue;
    const quote = quoteOf(reading, passage);
    for (const kind of kinds) quotes.set(kind, [...(quotes.get(kind) ?? []), quote]);
  }
  return DATA_KINDS.flatMap((kind) => {
    const evidence = quotes.get(kind);
    return evidence ? [{ kind, evidence }] : [];
  });
}
