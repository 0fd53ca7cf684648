import { Frames } from '../text/framing';
import type { Engine } from './engine';
import type { Mention } from './find-data';
import { PracticeFinder } from './find-practices';
import { SignalFinder } from './find-signals';
import type { Reading } from './reading';
import type { Finding } from './report';

/** What the passages of a policy state. */
export interface Statements {
  readonly practices: Finding[];
  /** By passage: the phrases of topics that stand in it. */
  readonly phrases: readonly (readonly string[])[];
  /** By passage: what it says of kinds of data. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** Reads each passage once: what is known of its words is still there when phrases are followed through it. */
export function readStatements(
  reading: Reading,
  { patterns, signals }: Pick<Engine, 'patterns' | 'signals'>,
): Statements {
  const { text, passages } = reading;
  const practices = new PracticeFinder(reading, patterns);
  const named = new SignalFinder(reading, signals, patterns.length);
  for (let index = 0; index < passages.length; index++) {
    const candidates = text.candidates(index);
    const frames = candidates.length > 0 ? new Frames(text.unit(index)) : null;
    if (frames) practices.read(index, frames, candidates);
    named.read(index, frames, candidates);
  }
  return { practices: practices.findings(), phrases: named.phrases, mentions: named.mentions };
}
