import { refine } from '../../analysis/refine';
import type { Analysis, Evidence, Finding, LedgerEntry, Score } from '../../analysis/report';
import { DEFAULT_WEIGHTS, type Weights } from '../../rules/weights';
import { type RuleCard, type Summary, summarise } from '../../summary';
import { GRADES } from '../../taxonomy/grade';
import type { Modality } from '../../taxonomy/modality';
import type { Region } from '../../taxonomy/regions';
import type { RuleId } from '../../taxonomy/rule-ids';
import type { Topic } from '../../taxonomy/topics';
import { SAMPLE_CARDS } from './sample-cards';

/** A quote of a sample policy, briefly: its words and what differs from a plain statement under no heading. */
export interface SampleQuote {
  readonly text: string;
  readonly heading?: string;
  readonly leadIn?: string;
  readonly modality?: Modality;
  readonly region?: Region;
}

/** A sample policy, briefly: which rules hold by which quotes. */
export interface SampleReport {
  readonly findings: Partial<Record<RuleId, readonly SampleQuote[]>>;
  readonly topics: readonly Topic[];
  readonly words: number;
  readonly language?: string;
  readonly noScore?: 'too-thin' | 'unsupported-language';
  readonly cards?: readonly RuleCard[];
}

/** The summary of a sample policy; its score is made up here, by weight alone. */
export function summariseSample(sample: SampleReport, weights: Weights = DEFAULT_WEIGHTS): Summary {
  const cards = sample.cards ?? SAMPLE_CARDS;
  const cardOf = (id: RuleId) => cards.find((card) => card.id === id);
  let offset = 0;
  const findings = Object.entries(sample.findings).flatMap(([id, quotes]): Finding[] => {
    const card = cards.find((one) => one.id === id);
    if (!card) return [];
    const evidence = quotes.map((quote): Evidence => {
      const start = offset;
      offset += quote.text.length + 1;
      return { heading: null, leadIn: null, modality: 'says', ...quote, start, end: start + quote.text.length };
    });
    return [{ rule: card.id, topic: card.topic, stance: card.stance, evidence }];
  });
  const analysis: Analysis = {
    language: sample.language ?? 'en',
    words: sample.words,
    readingMinutes: Math.max(1, Math.round(sample.words / 240)),
    topics: sample.topics,
    data: [],
    findings,
  };
  return summarise(refine(analysis), scoreSample(sample, findings, weights), weights, cardOf);
}

function scoreSample(sample: SampleReport, findings: readonly Finding[], weights: Weights): Score {
  if (sample.noScore) return { score: null, grade: null, reason: sample.noScore };
  const moved = findings
    .filter((finding) => finding.stance !== 'neutral')
    .map((finding): LedgerEntry => {
      const size = Math.round(weights[finding.rule] * 8) / 10;
      return { what: finding.rule, points: finding.stance === 'bad' ? -size : size };
    });
  const ledger: LedgerEntry[] = [{ what: 'start', points: 62.5 }, ...moved];
  const score = Math.round(ledger.reduce((sum, entry) => sum + entry.points * 10, 0)) / 10;
  const grade = GRADES[Math.min(4, Math.floor((100 - score) / 15))] ?? 'E';
  return { score, grade, ledger };
}
