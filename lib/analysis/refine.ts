import { isDenial, type Manner } from '../taxonomy/manners';
import type { Region } from '../taxonomy/regions';
import type { RuleId } from '../taxonomy/rule-ids';
import { modalityOfMention } from '../text/data-modality';
import { denialOf, mannersOf } from '../text/manners';
import { normalise } from '../text/normal-form';
import { regionOfSentence, regionsOfSections } from '../text/regions';
import type { Span } from '../text/sentences';
import { findConflicts, wordsOf } from './find-conflicts';
import type { Analysis, DataMention, DataQuote, Evidence, Finding } from './report';

/**
 * Tells more of an analysis from its quotes and headings: for whom alone a finding holds, where the policy contradicts
 * itself, and what is said to be done or not to be done with each kind of data. No grade rests on it, so it is left to
 * those who show the analysis.
 */
export function refine(analysis: Analysis): Analysis {
  const sectionOf = readSections(analysis);
  const findings = analysis.findings.map((finding) =>
    OF_A_REGION.has(finding.rule) ? finding : withRegions(finding, sectionOf),
  );
  return {
    ...analysis,
    findings,
    data: quoteAll(analysis.data, sayDone),
    conflicts: findConflicts(findings),
    notData: quoteAll([...(analysis.notData ?? []), ...analysis.data], sayNotDone),
  };
}

/** Rules that tell by themselves for whom they hold. */
const OF_A_REGION: ReadonlySet<RuleId> = new Set([
  'california-rights',
  'european-rights',
  'children-excluded',
  'effective-date',
  'dnt-ignored',
]);

function withRegions(finding: Finding, sectionOf: (start: number) => Region | null): Finding {
  const evidence = finding.evidence.map((quote): Evidence => {
    const region = regionOfSentence(wordsOf(quote)) ?? sectionOf(quote.start);
    return region ? { ...quote, region } : quote;
  });
  // What holds for everyone comes before what holds for some.
  return { ...finding, evidence: evidence.sort((a, b) => Number(!b.region) - Number(!a.region)) };
}

/** Tells for an offset the region of the section in which it lies. */
function readSections({ headings = [] }: Analysis): (start: number) => Region | null {
  const regions = regionsOfSections(headings);
  return (start) => regions[headings.findLastIndex((heading) => heading.start < start)] ?? null;
}

/** Words that name a kind, in a folded sentence with what leads it in; `own` is where the sentence itself begins. */
interface Place {
  readonly folded: string;
  readonly span: Span;
  readonly own: number;
}

/** What a quote says by the answers of its row, if it is one, or by the words around the name of a kind. */
type Say = (told: readonly Manner[], place: Place | null) => readonly Manner[];

/** The mentions with what each quote says; quotes that say nothing are left out, and kinds without quotes. */
function quoteAll(mentions: readonly DataMention[], say: Say): DataMention[] {
  return mentions.flatMap(({ kind, evidence }) => {
    const quotes = evidence.flatMap((quote) => {
      const place = quote.manners ? null : placeOfName(quote);
      const manners = say(quote.manners ?? [], place);
      const [first] = manners;
      if (!first) return [];
      const modality = place && !isDenial(first) ? modalityOfMention(place.folded, place.span, place.own) : 'says';
      // Nothing where it is said plainly, in a table, or not to be done.
      return [{ ...quote, manners, ...(modality !== 'says' && { modality }) }];
    });
    return quotes.length > 0 ? [{ kind, evidence: quotes }] : [];
  });
}

/** What is said to be done; what is neither shared nor sold is collected. */
const sayDone: Say = (told, place) => {
  const denied = sayNotDone(told, place);
  if (denied.includes('not-collected')) return [];
  const manners = place ? mannersOf(place.folded, place.span) : told.filter((manner) => !isDenial(manner));
  // "We sell addresses, and we do not sell positions": the sentence does both, with one each.
  return manners.length > 0 ? manners.filter((manner) => !denied.includes(`not-${manner}` as Manner)) : ['collected'];
};

/** What is said plainly not to be done. */
const sayNotDone: Say = (told, place) =>
  place ? [denialOf(place.folded, place.span) ?? []].flat() : told.filter(isDenial);

/** Longest label of a sentence. */
const LONGEST_LABEL = 40;

/** Where the words stand that name the kind, in the quote with what leads it in. */
function placeOfName({ name, text, leadIn = '' }: DataQuote): Place | null {
  const sentence = fold(text);
  const folded = leadIn ? `${fold(leadIn)} ${sentence}` : sentence;
  const own = folded.length - sentence.length;
  if (!name) return null;
  // Behind a label, too: "Phone number: we share your phone number".
  const start = Math.max(
    ...[0, own, folded.lastIndexOf(': ', own + LONGEST_LABEL)].map((from) => folded.indexOf(name, from)),
  );
  return start < 0 ? null : { folded, span: { start, end: start + name.length }, own };
}

/** Without the marks in 'do not "sell" or "share"'. */
function fold(text: string): string {
  return normalise(text).folded.replaceAll('"', '');
}
