import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../lib/analysis/find-conflicts';
import type { Analysis, Evidence, Finding, Score } from '../../../lib/analysis/report';
import { score } from '../../../lib/analysis/score';
import { DEFAULT_WEIGHTS, type Weights } from '../../../lib/rules/weights';
import { type RuleCard, summarise } from '../../../lib/summary';
import type { RuleLookup } from '../../../lib/summary/summary';
import type { Grade } from '../../../lib/taxonomy/grade';
import { MODALITIES, type Modality } from '../../../lib/taxonomy/modality';
import type { Region } from '../../../lib/taxonomy/regions';
import type { RuleId } from '../../../lib/taxonomy/rule-ids';
import { TOPICS } from '../../../lib/taxonomy/topics';

const CARDS: readonly RuleCard[] = [
  card('sells-data', 'third-party-sharing', 'bad', 'Sells your personal data'),
  card('shares-with-advertisers', 'third-party-sharing', 'bad', 'Shares data with advertisers'),
  card('cross-site-tracking', 'tracking', 'bad', 'Tracks you across sites'),
  card('precise-location', 'first-party-collection', 'bad', 'Collects your precise location'),
  card('non-user-data', 'first-party-collection', 'bad', 'Keeps data on people who are not users'),
  card('indefinite-retention', 'data-retention', 'bad', 'Keeps data indefinitely'),
  card('rights-burden', 'user-rights', 'bad', 'Makes requests harder'),
  card('ai-training', 'first-party-collection', 'bad', 'Trains AI on your data'),
  card('no-ai-training', 'first-party-collection', 'good', 'Does not train AI on your data'),
  card('no-sale', 'third-party-sharing', 'good', 'Does not sell your data'),
  card('deletion-right', 'user-rights', 'good', 'You can have your data deleted'),
  card('cookies', 'tracking', 'neutral', 'Uses cookies'),
];

function card(id: RuleId, topic: RuleCard['topic'], stance: RuleCard['stance'], title: string): RuleCard {
  return { id, topic, stance, title, why: `Why ${id} matters.` };
}

const cardOf = (id: RuleId) => CARDS.find((one) => one.id === id);

function finding(id: RuleId, ...modalities: Modality[]): Finding {
  const { topic, stance } = cardOf(id) ?? { topic: 'tracking', stance: 'bad' };
  const evidence = (modalities.length > 0 ? modalities : (['says'] as const)).map(
    (modality, i): Evidence => ({ text: `${id} ${i}`, start: i, end: i + 1, heading: null, leadIn: null, modality }),
  );
  return { rule: id, topic, stance, evidence };
}

/** A finding that rests on one sentence. */
function stated(id: RuleId, text: string, modality: Modality): Finding {
  const { evidence, ...rest } = finding(id, modality);
  return { ...rest, evidence: evidence.map((quote) => ({ ...quote, text, start: text.length })) };
}

function summaryOf(
  findings: Finding[],
  options: {
    weights?: Partial<Weights>;
    grade?: Grade;
    topics?: Analysis['topics'];
    touched?: Analysis['topics'];
    conflicts?: Analysis['conflicts'];
    ruleOf?: RuleLookup;
  } = {},
) {
  const weights = { ...DEFAULT_WEIGHTS, ...options.weights };
  const analysis: Analysis = {
    language: 'en',
    words: 2400,
    readingMinutes: 10,
    topics: options.topics ?? TOPICS,
    touched: options.touched ?? [],
    data: [],
    findings,
    conflicts: options.conflicts ?? [],
  };
  const given: Score = options.grade
    ? { score: 50, grade: options.grade, ledger: [{ what: 'start', points: 50 }] }
    : score(analysis, weights);
  return summarise(analysis, given, weights, options.ruleOf ?? cardOf);
}

const rules = (points: readonly { rule: RuleId }[]) => points.map(({ rule }) => rule);

describe('the lists', () => {
  test('findings stand on the side of their stance, weightiest first', () => {
    const summary = summaryOf(
      ['rights-burden', 'cookies', 'no-sale', 'sells-data', 'indefinite-retention', 'deletion-right'].map((id) =>
        finding(id as RuleId),
      ),
    );
    expect(rules(summary.watch)).toEqual(['sells-data', 'indefinite-retention', 'rights-burden']);
    expect(rules(summary.favour)).toEqual(['no-sale', 'deletion-right']);
    expect(rules(summary.neutral)).toEqual(['cookies']);
  });

  test('what happens only with consent stands below what happens anyway', () => {
    const summary = summaryOf([finding('sells-data', 'with-consent'), finding('indefinite-retention')]);
    expect(rules(summary.watch)).toEqual(['indefinite-retention', 'sells-data']);
  });

  test('a finding is as firm as its firmest quote', () => {
    const [point] = summaryOf([finding('sells-data', 'with-consent', 'may', 'says', 'may')]).watch;
    expect(point?.modality).toBe('says');
  });

  test('a finding is for one region where all its quotes are, for the smallest that takes them in', () => {
    const regionWith = (...regions: (Region | undefined)[]) => {
      const { evidence, ...rest } = finding('sells-data', ...regions.map(() => 'says' as const));
      const quotes = evidence.map((quote, i) => ({ ...quote, ...(regions[i] && { region: regions[i] }) }));
      return summaryOf([{ ...rest, evidence: quotes }]).watch[0];
    };
    expect(regionWith('california')).toHaveProperty('region', 'california');
    expect(regionWith('california', 'us')).toHaveProperty('region', 'us');
    expect(regionWith('california', 'uk')).toHaveProperty('region', 'several');
    expect(regionWith('california', undefined)).not.toHaveProperty('region');
    expect(regionWith(undefined)).not.toHaveProperty('region');
  });

  test('the weight decides, not the suggestion', () => {
    const summary = summaryOf([finding('sells-data'), finding('rights-burden')], {
      weights: { 'rights-burden': 10, 'sells-data': 1 },
    });
    expect(rules(summary.watch)).toEqual(['rights-burden', 'sells-data']);
  });

  test('of equals, who else gets data comes first, then who follows you elsewhere, then what the catalogue names first', () => {
    const equals = [
      'non-user-data',
      'precise-location',
      'cross-site-tracking',
      'shares-with-advertisers',
      'sells-data',
    ];
    const weights = Object.fromEntries(equals.map((id) => [id, 6]));
    const order = (titleOf: (card: RuleCard) => string, ...often: Modality[]) => {
      const translated = (id: RuleId) => {
        const card = cardOf(id);
        return card && { ...card, title: titleOf(card) };
      };
      const [first, ...others] = equals as RuleId[];
      const findings = [finding(first as RuleId, ...often), ...others.map((id) => finding(id))];
      return rules(summaryOf(findings, { weights, ruleOf: translated }).watch);
    };
    const expected = [
      'sells-data',
      'shares-with-advertisers',
      'cross-site-tracking',
      'precise-location',
      'non-user-data',
    ];
    expect(order(({ title }) => title)).toEqual(expected);
    // Neither the language nor how often something is said moves anything.
    expect(order(({ title }) => [...title].reverse().join(''))).toEqual(expected);
    expect(order(({ title }) => title, 'says', 'says')).toEqual(expected);
  });

  test('a finding of weight 0 is not shown', () => {
    const summary = summaryOf([finding('sells-data'), finding('cookies')], { weights: { 'sells-data': 0 } });
    expect(summary.watch).toEqual([]);
    expect(summary.gist.lead).toEqual([]);
    expect(rules(summary.neutral)).toEqual(['cookies']);
  });

  test('a finding whose rule no longer exists is left out', () => {
    expect(summaryOf([finding('fingerprinting'), finding('sells-data')]).watch).toHaveLength(1);
  });
});

describe('the gist', () => {
  test('a poor grade leads with what is bad, of two topics where it can', () => {
    const { gist } = summaryOf(
      [
        finding('sells-data'),
        finding('shares-with-advertisers'),
        finding('indefinite-retention'),
        finding('deletion-right'),
      ],
      { grade: 'E' },
    );
    expect(rules(gist.lead)).toEqual(['sells-data', 'indefinite-retention']);
    expect(gist.but).toBeNull();
  });

  test.each([
    [4, ['sells-data', 'shares-with-advertisers']],
    [5, ['sells-data', 'indefinite-retention']],
  ])('another topic comes second only where it weighs half as much as the first: %i of 10', (weight, lead) => {
    const findings = [finding('sells-data'), finding('shares-with-advertisers'), finding('indefinite-retention')];
    const weights = { 'sells-data': 10, 'shares-with-advertisers': 8, 'indefinite-retention': weight };
    expect(rules(summaryOf(findings, { grade: 'E', weights }).gist.lead)).toEqual(lead);
  });

  test('a good grade leads with what is good and owns up to the worst', () => {
    const { gist } = summaryOf(
      [finding('shares-with-advertisers', 'may'), finding('no-sale', 'denies'), finding('deletion-right')],
      { grade: 'A' },
    );
    expect(rules(gist.lead)).toEqual(['no-sale', 'deletion-right']);
    expect(gist.but?.rule).toBe('shares-with-advertisers');
  });

  test('a promise that the policy takes back is not praised', () => {
    const findings = [
      stated('sells-data', 'We may sell your data.', 'may'),
      stated('no-sale', 'We never sell your data.', 'denies'),
    ];
    const { gist, contradictions } = summaryOf(findings, { grade: 'D', conflicts: findConflicts(findings) });
    expect(contradictions.map(({ favour, watch }) => [favour.rule, watch.rule])).toEqual([['no-sale', 'sells-data']]);
    expect(gist.but).toBeNull();
  });

  test('nor is one on some data where the same is done with other data', () => {
    const findings = [
      stated('ai-training', 'We use your photos to train our models.', 'says'),
      stated('no-ai-training', 'Your notes are never used to train our models.', 'denies'),
    ];
    expect(summaryOf(findings, { grade: 'D' }).gist.but).toBeNull();
    expect(rules(summaryOf(findings, { grade: 'A' }).gist.lead)).toEqual(['ai-training']);
    expect(rules(summaryOf(findings.slice(1), { grade: 'A' }).gist.lead)).toEqual(['no-ai-training']);
  });

  test('a promise that only may hold is not praised', () => {
    expect(summaryOf([finding('deletion-right', 'may')], { grade: 'A' }).gist.lead).toEqual([]);
  });

  test('what weighs next to nothing is not the gist', () => {
    expect(summaryOf([finding('rights-burden')], { weights: { 'rights-burden': 1 } }).gist).toEqual({
      lead: [],
      but: null,
    });
  });
});

test('a topic is missed only where neither the text nor a finding speaks of it', () => {
  const topics = TOPICS.filter(
    (topic) => !['data-retention', 'user-access', 'do-not-track', 'contact'].includes(topic),
  );
  expect(summaryOf([finding('indefinite-retention')], { topics }).silent).toEqual(['user-access', 'contact']);
  expect(summaryOf([finding('indefinite-retention')], { topics, touched: ['contact'] }).silent).toEqual([
    'user-access',
  ]);
});

test('nobody misses a word on Do Not Track or on other regions', () => {
  const { silent } = summaryOf([], { topics: [] });
  expect(silent).toEqual(TOPICS.filter((topic) => topic !== 'do-not-track' && topic !== 'international-audiences'));
});

describe('the ledger', () => {
  test('names its lines, start first, then by size', () => {
    const { ledger } = summaryOf([finding('rights-burden'), finding('sells-data'), finding('no-sale')]);
    expect(ledger[0]).toMatchObject({ what: 'start', title: null });
    expect(ledger.slice(1).map(({ title }) => title)).toEqual([
      'Sells your personal data',
      'Does not sell your data',
      'Makes requests harder',
    ]);
  });

  test('adds up to the score, and each point carries its line', () => {
    const ids = CARDS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids)), fc.constantFrom(...MODALITIES), (some, modality) => {
        const { ledger, score, watch, favour, neutral } = summaryOf(some.map((id) => finding(id, modality)));
        const tenths = ledger.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
        expect(tenths).toBe(Math.round((score.score ?? Number.NaN) * 10));
        for (const point of [...watch, ...favour, ...neutral]) {
          expect(point.points).toBe(ledger.find(({ what }) => what === point.rule)?.points ?? 0);
        }
      }),
    );
  });

  test('is empty where there is no score', () => {
    const analysis: Analysis = { language: 'de', words: 900, readingMinutes: 4, topics: [], data: [], findings: [] };
    const summary = summarise(analysis, score(analysis, DEFAULT_WEIGHTS), DEFAULT_WEIGHTS, cardOf);
    expect(summary.score).toEqual({ score: null, grade: null, reason: 'unsupported-language' });
    expect(summary.ledger).toEqual([]);
  });
});
