import type { Frame } from '../rules/define-rule';
import type { Modality } from '../taxonomy/modality';
import type { RuleTopic } from '../taxonomy/topics';
import type { Frames } from '../text/framing';
import type { Span } from '../text/sentences';
import type { CompiledPattern } from './engine';
import type { Reading } from './reading';
import type { Standing } from './standing';

/** Rules of these topics are about what the reader may do; all others about what the company does. */
const OF_THE_READER: ReadonlySet<RuleTopic> = new Set([
  'user-rights',
  'user-choice',
  'do-not-track',
  'specific-audiences',
  'contact',
]);

/** Whether the passage states what the pattern looks for, and how firmly; null when it does not. */
export function judgePattern(
  reading: Reading,
  index: number,
  standing: Standing,
  frames: Frames,
  pattern: CompiledPattern,
): Modality | null {
  if (!isHeard(standing, pattern)) return null;
  const { folded, own } = reading.text.unit(index);
  // A match that begins early may hide the one that counts, so every one is looked at.
  const match = reading.text.find(
    index,
    pattern.phrase,
    (span) => stands(frames, span, pattern) && (!pattern.whole || isAllOf(folded.slice(own), span, own)),
    pattern.whole,
  );
  if (!match || !conditionsHold(reading, index, pattern)) return null;
  return pattern.denied ? 'denies' : frames.modalityOf(match, OF_THE_READER.has(pattern.rule.topic));
}

function isHeard(standing: Standing, { rule }: CompiledPattern): boolean {
  if (standing.isLabel && !rule.hears?.includes('headings')) return false;
  if (standing.isQuestion && !rule.hears?.includes('questions')) return false;
  return !standing.isDisclaimer || rule.hears?.includes('disclaimers') === true;
}

/** Whether a match leaves nothing of the passage but punctuation; `own` is where the passage begins. */
function isAllOf(passage: string, span: Span, own: number): boolean {
  return !/[a-z0-9]/.test(passage.slice(0, Math.max(0, span.start - own)) + passage.slice(span.end - own));
}

function stands(frames: Frames, span: Span, { rule, phrase, denied }: CompiledPattern): boolean {
  if (denied) return frames.isDenied(span);
  if (!phrase.negative && frames.isDenied(span)) return false;
  const hears = (what: Frame): boolean => OF_THE_READER.has(rule.topic) || rule.hears?.includes(what) === true;
  if (!hears('users') && frames.isByUser(span)) return false;
  if (!hears('control') && frames.isControlled(span)) return false;
  if (!hears('rights') && frames.isRecited(span)) return false;
  return hears('hypothetical') || !frames.isHypothetical(span);
}

function conditionsHold({ text, passages }: Reading, index: number, pattern: CompiledPattern): boolean {
  if (pattern.unless.some((phrase) => text.occurs(index, phrase))) return false;
  if (pattern.with.length > 0 && !pattern.with.some((phrase) => text.occurs(index, phrase))) return false;
  const heading = passages[index]?.heading ?? null;
  return (
    pattern.under.length === 0 || (heading !== null && pattern.under.some((phrase) => text.occurs(heading, phrase)))
  );
}
