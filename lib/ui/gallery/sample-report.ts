import { refine } from '../../analysis/refine';
import type { Analysis, Evidence, Finding } from '../../analysis/report';
import { score } from '../../analysis/score';
import { DEFAULT_WEIGHTS, type Weights } from '../../rules/weights';
import { type RuleCard, type Summary, summarise } from '../../summary';
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
  readonly cards?: readonly RuleCard[];
}

/** The summary of a sample policy, scored as any other. */
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
  return summarise(refine(analysis), score(analysis, weights), weights, cardOf);
}
