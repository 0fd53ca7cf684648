import { BEHIND } from '../../lib/rules/topics/trait-names';
import { fitLogistic, type Lesson, type Matrix, type Model, spreadOf, thinned } from './logistic';
import { OPENING_SHARE } from './read-paragraphs';

/** The fewest samples with a phrase. */
const FEWEST_OF_PHRASE = 3;

/** What matters too little is dropped in rounds, in each what matters less than so much of the least. */
const ROUNDS = [0.4, 0.7, 1];

/** How much more two words must matter than one: they take more room. */
const TWO_WORDS = 1.4;

/** Between a kind of data and a trait that counts for it alone. */
export const OWN = '\t';

/** What weighs how much in a fit. */
export interface Settings {
  /** A point in logits. */
  readonly worth: number;
  /** On weights, times the spread of the trait: what is rare may weigh more. */
  readonly penalty: number;
  /** The fewest samples with a word or a pair. */
  readonly fewest: number;
  /** The least that a word or pair must matter (logits times the spread of the trait) to keep its place in the table. */
  readonly least: number;
  /** How much a paragraph counts that we marked ourselves, beside one on which three readers voted. */
  readonly own: number;
}

/** A model whose weights are whole points, fitted anew without the traits that matter little. */
export function fitPointed(matrix: Matrix, rows: readonly number[], lesson: Lesson, settings: Settings): Model {
  const spread = spreadOf(matrix, rows);
  const penalties = spread.map((each) => each * settings.penalty);
  let kept = matrix;
  let model = fitLogistic(kept, rows, lesson, penalties);
  for (const round of ROUNDS) {
    const { weights } = model;
    kept = thinned(kept, (j) => {
      const trait = plain(matrix.names[j]);
      if (trait === '' || isMark(trait)) return true;
      const least = settings.least * round * (isTwoWords(trait) ? TWO_WORDS : 1);
      return Math.abs((weights[j] ?? 0) * amountOf(trait)) * (spread[j] ?? 0) >= least;
    });
    model = fitLogistic(kept, rows, lesson, penalties);
  }
  const { weights, bias } = model;
  const pointed = weights.map((weight, j) => {
    const trait = plain(matrix.names[j]);
    return trait === '' ? weight : (pointsOf(trait, weight, settings) * settings.worth) / amountOf(trait);
  });
  return { weights: pointed, bias };
}

/** A phrase is written because it tells something: it needs no more samples than a fit can bear. */
export function fewestFor({ fewest }: Settings): (name: string) => number {
  return (name) => (isMark(name) ? FEWEST_OF_PHRASE : fewest);
}

/** A phrase, or how much a paragraph is about a topic: kept whatever it tells. */
export function isMark(trait: string): boolean {
  return /[:~]/.test(trait);
}

function isTwoWords(trait: string): boolean {
  return trait.includes(BEHIND) && !isMark(trait);
}

/** A trait without the kind for which it counts. */
function plain(name = ''): string {
  return name.slice(name.indexOf(OWN) + 1);
}

/** A weight in whole points, within what a table can say. An opening's trait counts by its share; the share is in its points. */
export function pointsOf(trait: string, weight: number, { worth }: Settings): number {
  return Math.max(-26, Math.min(35, Math.round((weight * amountOf(trait)) / worth)));
}

function amountOf(trait: string): number {
  return trait.startsWith('^') ? OPENING_SHARE : 1;
}
