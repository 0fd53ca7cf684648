import { DATA_KINDS } from '../taxonomy/data-kinds';
import { isDenial, type Manner } from '../taxonomy/manners';
import type { Modality } from '../taxonomy/modality';
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
    notData: quoteAll(joinKinds(analysis.notData ?? [], analysis.data), sayNotDone),
  };
}

/** Rules that tell by themselves for whom they hold. */
const OF_A_REGION: ReadonlySet<RuleId> = new Set([
  'california-rights',
  'european-rights',
  'children-excluded',
  'effective-date',
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

/** The mentions with what each quote says; quotes that say nothing are left out, and kinds without quotes. */
function quoteAll(mentions: readonly DataMention[], say: (quote: DataQuote) => readonly Manner[]): DataMention[] {
  return mentions.flatMap(({ kind, evidence }) => {
    const quotes = evidence.flatMap((quote) => {
      const manners = say(quote);
      return manners.length > 0 ? [{ ...quote, manners, ...howFirmly(quote, manners) }] : [];
    });
    return quotes.length > 0 ? [{ kind, evidence: quotes }] : [];
  });
}

/** What a quote says is done; what is neither shared nor sold is collected. */
function sayDone(quote: DataQuote): readonly Manner[] {
  const told = quote.manners?.filter((manner) => !isDenial(manner)) ?? [];
  if (told.length > 0) return told;
  const denied = sayNotDone(quote);
  if (denied.includes('not-collected')) return [];
  const manners = mannersOf(wordsOf(quote));
  // "We sell addresses, and we do not sell positions": the sentence does both, with one each.
  return manners.length > 0 ? manners.filter((manner) => !denied.includes(`not-${manner}` as Manner)) : ['collected'];
}

/** Nothing where it is said plainly, in a table, or not to be done. */
function howFirmly(quote: DataQuote, manners: readonly Manner[]): { modality?: Modality } {
  const place = quote.manners || manners.every(isDenial) ? null : placeOfName(quote);
  if (!place) return {};
  const modality = modalityOfMention(place.folded, place.span, place.own);
  return modality === 'says' ? {} : { modality };
}

/** What a quote says plainly is not done. */
function sayNotDone(quote: DataQuote): readonly Manner[] {
  if (quote.manners) return quote.manners.filter(isDenial);
  const place = placeOfName(quote);
  const denial = place && denialOf(place.folded, place.span);
  return denial ? [denial] : [];
}

/** Where the words stand that name the kind, in the quote with what leads it in; `own` is where the quote begins. */
function placeOfName(quote: DataQuote): { folded: string; span: Span; own: number } | null {
  const folded = wordsOf(quote);
  const { name, text } = quote;
  const own = folded.length - normalise(text).folded.length;
  const at = name ? folded.indexOf(name, own) : -1;
  const start = at < 0 && name ? folded.indexOf(name) : at;
  return name && start >= 0 ? { folded, span: { start, end: start + name.length }, own } : null;
}

/** The quotes of both lists by kind, each once, in the order of the text; a kind may have none. */
function joinKinds(some: readonly DataMention[], others: readonly DataMention[]): DataMention[] {
  return DATA_KINDS.map((kind) => {
    const quotes = [...some, ...others].flatMap((mention) => (mention.kind === kind ? mention.evidence : []));
    const evidence = [...new Map(quotes.map((quote) => [quote.start, quote])).values()].sort(
      (a, b) => a.start - b.start,
    );
    return { kind, evidence };
  });
}
