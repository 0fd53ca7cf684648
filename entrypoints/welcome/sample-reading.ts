import type { Analysis, DataMention, DataQuote, Evidence } from '../../lib/analysis/report';
import type { AnalysedReading } from '../../lib/reports/tab-reading';
import type { RuleId } from '../../lib/taxonomy/rule-ids';
import type { Link } from '../../lib/text/link';
import type { PolicyText } from '../../lib/text/policy-text';
import { previewSample } from '../options/previewed-policy';
import { SAMPLE_POLICY } from '../options/sample-policy';

/** A quote whose words stand in the text. */
export type SampleQuote = Omit<Evidence, 'text'>;

interface SampleMention extends Pick<DataMention, 'kind'> {
  readonly evidence: readonly Omit<DataQuote, 'text'>[];
}

/** The words of the sample policy, and where in them it says what was found. */
export interface SampleText extends Required<Pick<Analysis, 'readingMinutes' | 'touched' | 'headings'>> {
  readonly url: string;
  readonly health: AnalysedReading['health'];
  readonly policy: PolicyText;
  readonly links: readonly Link[];
  readonly data: readonly SampleMention[];
  readonly notData: readonly SampleMention[];
  readonly quotes: Readonly<Partial<Record<RuleId, readonly SampleQuote[]>>>;
}

/** The sample as if it had been read in a tab; a rule that no longer exists is left out. */
export function readingOfSample(sample: SampleText): AnalysedReading {
  const { analysis, title } = previewSample(SAMPLE_POLICY);
  const { url, health, policy, readingMinutes, touched, headings, quotes } = sample;
  const quote = <Place extends { readonly start: number; readonly end: number }>(place: Place) => ({
    ...place,
    text: policy.text.slice(place.start, place.end),
  });
  const quoteAll = (mentions: readonly SampleMention[]) =>
    mentions.map(({ kind, evidence }) => ({ kind, evidence: evidence.map(quote) }));
  const findings = analysis.findings.map((finding) => ({
    ...finding,
    evidence: (quotes[finding.rule] ?? []).map(quote),
  }));
  const data = quoteAll(sample.data);
  const notData = quoteAll(sample.notData);
  return {
    state: 'analysed',
    url,
    at: 0,
    title,
    reasons: [],
    health,
    analysis: { ...analysis, readingMinutes, touched, headings, data, notData, findings },
  };
}
