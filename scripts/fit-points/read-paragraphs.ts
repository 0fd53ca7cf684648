import { existsSync, readFileSync } from 'node:fs';
import { openPolicy } from '../../lib/analysis/analyze';
import { createEngine, type Engine } from '../../lib/analysis/engine';
import { kindsIn, remarksOn } from '../../lib/analysis/find-data';
import { outlineOf } from '../../lib/analysis/outline';
import { readStatements } from '../../lib/analysis/read-statements';
import type { Reading } from '../../lib/analysis/reading';
import { shapeOf } from '../../lib/analysis/shape';
import { shareOf } from '../../lib/analysis/traits';
import { DATA_PHRASES } from '../../lib/rules/topics/data-phrases';
import { TOPIC_PHRASES } from '../../lib/rules/topics/phrases';
import { packPoints } from '../../lib/rules/topics/write-points';
import { writeRuleSheet } from '../../lib/rules/write-rules';
import { fromPlainText } from '../../lib/text/plain-text';
import { traitsOf } from './traits-of';

/** A paragraph with the answers that people gave, as it stands in topics.jsonl. */
export interface Answered {
  readonly id: string;
  readonly text: string;
  readonly topics: readonly string[];
  readonly data: readonly string[];
  /** Marked by ourselves, see read-marks.ts; what is measured is measured on those of others. */
  readonly isOwn?: true;
}

/** What is learnt from: traits with how much each counts, of which document, and what is right. */
export interface Sample {
  readonly document: string;
  readonly traits: ReadonlyMap<string, number>;
  readonly answers: readonly string[];
  /** Set on samples of one kind of data each. */
  readonly kind: string | null;
  readonly paragraph: number;
  readonly isOwn: boolean;
}

/** How much a trait of an opening counts when it is learnt; a phrase or a remark counts fully. */
export const OPENING_SHARE = 0.4;

/** Every phrase that names a kind of data, as a trait. */
export const DATA_TRAITS: readonly string[] = Object.entries(DATA_PHRASES).flatMap(([kind, phrases]) =>
  phrases.map((phrase) => `${kind}:${phrase}`),
);

/** The answered paragraphs of a file of JSON lines, or null where there is none. */
export function readAnswers(file: string): Answered[] | null {
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answered);
}

/** Reads paragraphs into samples: one each for topics, one each kind of data that is named for data. */
export function readSamples(paragraphs: readonly Answered[]): { readonly topics: Sample[]; readonly data: Sample[] } {
  const read = createReader();
  const topics: Sample[] = [];
  const data: Sample[] = [];
  for (const [paragraph, { id, text, topics: spoken, data: kinds, isOwn = false }] of paragraphs.entries()) {
    const source = { document: id.split('#')[0] ?? id, paragraph, isOwn };
    const seen = read(text);
    topics.push({ ...source, kind: null, traits: seen.ofTopics, answers: spoken });
    for (const [kind, traits] of seen.ofKinds) data.push({ ...source, kind, traits, answers: kinds });
  }
  return { topics, data };
}

function createReader() {
  const signals = [
    ...TOPIC_PHRASES.map((source) => ({ source, trait: `:${source}`, kind: null })),
    ...Object.entries(DATA_PHRASES).flatMap(([kind, phrases]) =>
      [...new Set(phrases)].map((source) => ({ source, trait: `${kind}:${source}`, kind })),
    ),
  ];
  const engine = engineWith(signals);

  return (source: string) => {
    const reading = openPolicy(fromPlainText(source), engine);
    const { passages } = reading;
    const { phrases, mentions } = readStatements(reading, engine);
    const sentences = passages.map((_, i) => wordsOf(reading, ...reading.text.wordsOf(i)));
    const ofTopics = amounts(sentences, true, [...phrases.flat(), ...shapeOf(source)]);
    const ofKinds = outlineOf(reading).flatMap((part) =>
      kindsIn(part, mentions).map((named) => {
        const units = [...named.places.keys()].map((index) => {
          const { first, end } = reading.text.unit(index);
          return wordsOf(reading, first, end);
        });
        return [named.kind, amounts(units, false, remarksOn(named))] as const;
      }),
    );
    return { ofTopics, ofKinds };
  };
}

/** The engine with signals of its own, each under the name of its trait. */
function engineWith(signals: readonly { source: string; trait: string; kind: string | null }[]): Engine {
  const none = packPoints({ start: [], worth: 1, points: {}, pairs: {} }, 0, []);
  const sheet = writeRuleSheet(
    [],
    signals.map(({ source }) => source),
  );
  const engine = createEngine(sheet, none, none);
  const first = engine.patterns.length;
  return {
    ...engine,
    signals: signals.flatMap(({ trait, kind }, i) => {
      const phrase = engine.book.phrases[first + i];
      return phrase ? [{ trait, kind, phrase }] : [];
    }),
  };
}

/** The words from one index to before another. */
function wordsOf({ text: { tokens } }: Reading, first: number, end: number): string[] {
  return [...tokens.numbers.subarray(first, end)].map((number) => tokens.spelled[number] ?? '');
}

function amounts(
  sentences: readonly (readonly string[])[],
  opens: boolean,
  marks: readonly string[],
): Map<string, number> {
  const share = shareOf(sentences.flat().length);
  const traits = [...traitsOf(sentences, opens)].map(
    (trait) => [trait, trait.startsWith('^') ? OPENING_SHARE : share] as const,
  );
  return new Map([...traits, ...marks.map((mark) => [mark, 1] as const)]);
}
