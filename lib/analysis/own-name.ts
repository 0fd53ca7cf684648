import type { RuleId } from '../taxonomy/rule-ids';
import { expression } from '../text/expression';
import type { NormalForm } from '../text/normal-form';
import type { Engine } from './engine';

/** Units in which a policy says who it speaks for. */
const BEGINNING = 6000;

/** 'Orsk Lamps, Inc. ("Orsk", "we"': whose name stands before the bracket in which it becomes "we". */
const BECOMES_US = expression('g')`
  ((?:[A-Z][\w&'’-]*[.,]*\s(?:(?:with|by|of|and) (?=[A-Z]))?){1,5})\((?:[^()]{0,80}[ ,/])?["'“‘](?:[Ww]e|[Uu]s|[Oo]ur)
  \b
`;

/** '"We" means Orsk Lamps, Inc.' */
const IS_US = /["“](?:[Ww]e|[Uu]s|[Oo]ur)["”]\)? (?:refers? to|means?|is|are) ((?:[A-Z][\w&'’-]*[.,]* ?){1,5})/g;

/** 'Orsk Lamps (hereby referred to as "Service Provider")', or '("Service Provider", "we")': the company, nobody it hires. */
const IS_PROVIDER = expression()`
  \((?:
    here[a-z]+ [^()]{0,40}["“]Service Provider\b
    |(?:the )?["“]Service Provider,?["”],? (?:(?:or|and) )?["“](?:[Ww]e|[Uu]s|[Oo]ur)\b
  )
`;

/**
 * The folded text with crosses for the company's own name, where it is one that rules know as somebody who gets data:
 * in its own policy it is none; nor is "Ride with GPS" a way to find anybody. Only where the policy says who "we" are, in
 * its first 6,000 units.
 */
export function hideOwnName({ clean, folded }: NormalForm, engine: Pick<Engine, 'book' | 'patterns'>): string {
  const beginning = clean.slice(0, BEGINNING);
  const names = [...beginning.matchAll(BECOMES_US), ...beginning.matchAll(IS_US)]
    .flatMap(({ 1: name = '' }) => [...name.split(/[\n,.]/), ...(name.match(/\w{4,}/g) ?? [])])
    .map((name) => name.trim().toLowerCase())
    .filter((name) => isKnown(name, engine));
  if (IS_PROVIDER.test(beginning)) names.push('service provider');
  // Whole words: Postmark's policy may tell of what is postmarked.
  return names.length > 0
    ? folded.replace(RegExp(`\\b(?:${names.join('|')})\\b`, 'g'), (name) => 'x'.repeat(name.length))
    : folded;
}

/** The rules for which a bare name is enough. */
const BY_NAME: readonly RuleId[] = ['named-recipients', 'precise-location'];

/** Whether the bare name makes a rule say that a recipient is named, or GPS used. */
function isKnown(name: string, { book, patterns }: Pick<Engine, 'book' | 'patterns'>): boolean {
  const text = book.open(name, [{ start: 0, end: name.length, leadIn: null }]);
  const names = text.candidates(0).some((number) => {
    const pattern = patterns[number];
    return pattern && BY_NAME.includes(pattern.rule.id) && text.find(0, pattern.phrase, () => true, false) !== null;
  });
  text.close();
  return names;
}
