import type { Analysis } from '../../../lib/analysis/report';
import type { AnalysedReading } from '../../../lib/reports/tab-reading';

export const POLICY_URL = 'https://brackwater.example/privacy';

export const ANALYSIS: Analysis = {
  language: 'en',
  words: 900,
  readingMinutes: 4,
  topics: ['first-party-collection', 'data-retention', 'contact'],
  data: [{ kind: 'location', evidence: [{ text: 'your location', start: 20, end: 33 }] }],
  findings: [
    {
      rule: 'sells-data',
      topic: 'third-party-sharing',
      stance: 'bad',
      evidence: [
        { text: 'We may sell your data.', start: 100, end: 122, heading: 'Sharing', leadIn: null, modality: 'may' },
      ],
    },
  ],
};

export function analysedReading(changes: Partial<AnalysedReading> = {}): AnalysedReading {
  return {
    state: 'analysed',
    url: POLICY_URL,
    at: 1_000,
    title: 'Privacy policy of Brackwater',
    analysis: ANALYSIS,
    reasons: ['voice', 'topics'],
    health: { wordsRead: 900, wordsOnPage: 910 },
    ...changes,
  };
}
