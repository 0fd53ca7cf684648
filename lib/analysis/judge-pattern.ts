import type { Modality } from '../taxonomy/modality';
import type { Frames } from '../text/framing';
import { isHearsay, isSupposed } from '../text/hearsay';
import type { OpenText } from '../text/phrase/open-text';
import type { Phrase } from '../text/phrase/phrase-book';
import type { Span } from '../text/sentences';
import type { CompiledPattern } from './engine';
import type { Reading } from './reading';
import type { Standing } from './standing';

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
  return pattern.denied ? 'denies' : frames.modalityOf(match, pattern.isOfReader);
}

function isHeard({ isLabel, isQuestion, isDisclaimer }: Standing, { hears }: CompiledPattern): boolean {
  return (!isLabel || hears.headings) && (!isQuestion || hears.questions) && (!isDisclaimer || hears.disclaimers);
}

/** Whether a match leaves nothing of the passage but punctuation; `own` is where the passage begins. */
function isAllOf(passage: string, span: Span, own: number): boolean {
  return !/[a-z0-9]/.test(passage.slice(0, Math.max(0, span.start - own)) + passage.slice(span.end - own));
}

function stands(frames: Frames, span: Span, { hears, phrase, denied }: CompiledPattern): boolean {
  if (isHearsay(frames.clauses, span) || (!hears.users && frames.isByUser(span))) return false;
  if (denied) return frames.isPromised(span);
  return !(
    (!(phrase.negative && frames.saysNo(span)) && frames.isDenied(span)) ||
    (!hears.control && frames.isControlled(span)) ||
    (!hears.rights && frames.isRecited(span)) ||
    (!hears.hypothetical && (isSupposed(frames.clauses) || frames.isHypothetical(span)))
  );
}

function conditionsHold({ text, passages }: Reading, index: number, pattern: CompiledPattern): boolean {
  if (occursAny(text, index, pattern.unless)) return false;
  if (pattern.with.length > 0 && !occursAny(text, index, pattern.with)) return false;
  if (pattern.under.length === 0) return true;
  const heading = passages[index]?.heading ?? null;
  return heading !== null && occursAny(text, heading, pattern.under);
}

function occursAny(text: OpenText, index: number, phrases: readonly Phrase[]): boolean {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase && text.occurs(index, phrase)) return true;
  }
  return false;
}
