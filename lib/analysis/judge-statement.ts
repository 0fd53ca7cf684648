import type { CompiledPattern } from '../rules/compile-rules';
import type { Frame } from '../rules/define-rule';
import type { Modality } from '../taxonomy/modality';
import type { RuleTopic } from '../taxonomy/topics';
import { frame, modalityOf } from '../text/framing';
import type { Span } from '../text/sentences';
import type { Statement } from './statements';

/**
 * Whether a statement states what a pattern looks for, and how firmly; null when it does not.
 * `heading` is the folded text of the headings above.
 */
export function judgeStatement(statement: Statement, pattern: CompiledPattern, heading: string): Modality | null {
  if (!isHeard(statement, pattern)) return null;
  const match = firstStanding(statement, pattern);
  if (!match) return null;
  const conditions = pattern.conditions();
  if (conditions.unless.some((phrase) => occurs(phrase, statement.folded))) return null;
  if (conditions.with.length > 0 && !conditions.with.some((phrase) => occurs(phrase, statement.folded))) return null;
  if (conditions.under.length > 0 && !conditions.under.some((phrase) => occurs(phrase, heading))) return null;
  return pattern.denied ? 'denies' : modalityOf(statement.folded, match);
}

function isHeard(statement: Statement, { rule }: CompiledPattern): boolean {
  if (statement.isLabel && !rule.hears?.includes('headings')) return false;
  if (statement.isQuestion && !rule.hears?.includes('questions')) return false;
  return !statement.isDisclaimer || rule.hears?.includes('disclaimers') === true;
}

/** The first match that reaches into the passage itself and stands in the frame that the pattern asks for. */
function firstStanding(statement: Statement, pattern: CompiledPattern): Span | null {
  const { expression } = pattern.phrase;
  expression.lastIndex = 0;
  for (let match = expression.exec(statement.folded); match; match = expression.exec(statement.folded)) {
    const span = { start: match.index, end: match.index + match[0].length };
    // Try again one word on: a match that begins early may hide the one that counts.
    expression.lastIndex = match.index + 1;
    if (span.end > statement.own && stands(statement, span, pattern)) return span;
  }
  return null;
}

function stands(statement: Statement, span: Span, { rule, phrase, denied }: CompiledPattern): boolean {
  const framing = frame(statement.folded, span);
  if (denied) return framing.denied;
  if (framing.denied && !phrase.negative) return false;
  const hears = (frame: Frame): boolean => OF_THE_READER.has(rule.topic) || rule.hears?.includes(frame) === true;
  if (framing.byUser && !hears('users')) return false;
  if (framing.controlled && !hears('control')) return false;
  if (framing.recited && !hears('rights')) return false;
  return !framing.hypothetical || hears('hypothetical');
}

/** Rules of these topics are about what the reader may do; all others about what the company does. */
const OF_THE_READER: ReadonlySet<RuleTopic> = new Set([
  'user-rights',
  'user-choice',
  'do-not-track',
  'specific-audiences',
  'contact',
]);

function occurs(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}
