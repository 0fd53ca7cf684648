import { DATA_KINDS, type DataKind } from '../taxonomy/data-kinds';
import { TOPICS } from '../taxonomy/topics';
import type { RowAnswers } from '../text/tables';
import { quoteMentions } from './data-quotes';
import type { Part } from './outline';
import type { PointTable, Sighting } from './point-table';
import type { Reading } from './reading';
import type { DataMention } from './report';

/** A phrase that names a kind of data in a passage. */
export interface Mention {
  readonly kind: string;
  readonly trait: string;
  /** A negation holds it wherever it stands in the passage. */
  readonly denied: boolean;
  /** Right after "we collect": no more is needed. */
  readonly plain: boolean;
  /** The words of the phrase, in lower case. */
  readonly name: string;
  /** What is said of it in the row of a table. */
  readonly row: RowAnswers | null;
}

/** What kinds of data are judged by. */
export interface DataTraits {
  readonly table: PointTable;
  /** By passage. */
  readonly mentions: readonly (readonly Mention[])[];
  /** By part: its sums by topic. */
  readonly topics: readonly (readonly number[])[];
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

/** Four kinds that are each a little less likely than not are hardly all wrong; in logits. */
const LIKELY = -1;

/** What is found of kinds of data. */
export interface FoundData {
  readonly data: readonly DataMention[];
  /** By passage: the kinds that it likely names as collected or shared, also those not sure enough to be in `data`. */
  readonly likelyOf: ReadonlyMap<number, ReadonlySet<DataKind>>;
  /** By passage: those that are sure enough. */
  readonly sureOf: ReadonlyMap<number, ReadonlySet<DataKind>>;
}

/** Finds the kinds of data that a policy collects or shares, with the passages that say so. */
export function findData(reading: Reading, parts: readonly Part[], traits: DataTraits): FoundData {
  const kindsOf = new Map<number, Set<DataKind>>();
  const likelyOf = new Map<number, Set<DataKind>>();
  for (const [number, part] of parts.entries()) {
    const kinds = kindsIn(part, traits.mentions);
    if (kinds.length === 0) continue;
    // Kinds that are named together are seen in the same words.
    const seen = new Map<string, Sighting>();
    const leanings = traits.table.lean(leaningsOf(traits.topics[number] ?? []));
    for (const named of kinds) {
      const places = [...named.places.keys()].join(' ');
      const words = seen.get(places) ?? seeWords(reading, part, named, traits.table);
      seen.set(places, words);
      // The first column is for any kind.
      const columns = [0, DATA_KINDS.indexOf(named.kind) + 1];
      const [any = 0, own = 0] = traits.table.sum(words, remarksOn(named), leanings, columns);
      const sum = isPlain(named) ? Number.POSITIVE_INFINITY : any + own;
      for (const index of sum > LIKELY ? statedIn(named) : []) {
        addTo(likelyOf, index, named.kind);
        if (sum > 0) addTo(kindsOf, index, named.kind);
      }
    }
  }
  const inOrder = new Map([...kindsOf].sort(([a], [b]) => a - b));
  const data = quoteMentions(
    reading,
    traits.mentions,
    ({ kind }, index) => inOrder.get(index)?.has(kind as DataKind) === true,
  );
  return { data, likelyOf, sureOf: kindsOf };
}

function addTo(kinds: Map<number, Set<DataKind>>, index: number, kind: DataKind): void {
  const known = kinds.get(index);
  if (known) known.add(kind);
  else kinds.set(index, new Set([kind]));
}

/** The most that one topic leans: from 3 in logits on, odds of twenty to one. A judgement. */
const MOST_LEANING = 1.5;

/**
 * How much the sums in logits for topics count as traits of what a part names: what is surely about a topic says no more
 * when it is surer still. The points were fitted with these amounts (scripts/fit-points): other ones ask for other points.
 */
export function leaningsOf(sums: readonly number[]): [trait: string, amount: number][] {
  return sums.map((sum, i) => [LEANINGS[i] ?? '', Math.max(-MOST_LEANING, Math.min(MOST_LEANING, sum / 2))]);
}

/** The traits of the topics, in their order. */
const LEANINGS: readonly string[] = TOPICS.map((topic) => `~${topic}`);

/** Most parts name none. */
const NO_KINDS: readonly KindInPart[] = [];

/** The kinds that a part names, with the places. */
export function kindsIn({ passages }: Part, mentions: readonly (readonly Mention[])[]): readonly KindInPart[] {
  let named: Map<string, Map<number, Mention[]>> | undefined;
  for (const index of passages) {
    for (const mention of mentions[index] ?? []) {
      named ??= new Map();
      const places = named.get(mention.kind);
      const before = places?.get(index);
      if (before) before.push(mention);
      else if (places) places.set(index, [mention]);
      else named.set(mention.kind, new Map([[index, [mention]]]));
    }
  }
  if (!named) return NO_KINDS;
  const kinds: KindInPart[] = [];
  for (const kind of DATA_KINDS) {
    const places = named.get(kind);
    if (places) kinds.push({ kind, places, kinds: named.size });
  }
  return kinds;
}

/** The words that are seen where a kind is named: those passages with what leads them in, and the lists in which they stand. */
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
  for (const mentions of places.values()) if (mentions.some(({ plain }) => plain)) return true;
  return false;
}

/** The passages to quote: where the kind is not denied. What is only denied is none, whatever its words are like. */
function statedIn({ places }: KindInPart): number[] {
  const affirmed: number[] = [];
  for (const [index, mentions] of places) if (mentions.some(({ denied, row }) => !denied || row)) affirmed.push(index);
  return affirmed;
}

/** Phrases, and what else is remarked: whether all of it is denied, how many phrases name it, how many kinds stand beside it. */
export function remarksOn({ places, kinds }: KindInPart): string[] {
  const phrases = new Set<string>();
  let isDenied = true;
  for (const mentions of places.values())
    for (const { trait, denied } of mentions) {
      phrases.add(trait);
      isDenied &&= denied;
    }
  const remarks = [...phrases];
  if (isDenied) remarks.push('#denied');
  for (let count = 2; count <= Math.min(phrases.size, 3); count++) remarks.push(`#phrases${count}`);
  for (let count = 2; count <= Math.min(kinds, MOST_KINDS); count++) remarks.push(`#kinds${count}`);
  return remarks;
}
