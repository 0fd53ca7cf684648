import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../lib/analysis/find-conflicts';
import type { Evidence, Finding } from '../../../lib/analysis/report';
import type { RuleId } from '../../../lib/taxonomy/rule-ids';

let offset = 0;

function finding(rule: RuleId, text: string, changes: Partial<Evidence> = {}): Finding {
  const start = offset;
  offset += 1000;
  const quote = {
    text,
    start,
    end: start + text.length,
    heading: null,
    leadIn: null,
    modality: 'says',
    ...changes,
  } as const;
  return { rule, topic: 'third-party-sharing', stance: 'neutral', evidence: [quote] };
}

const NEVER_SELLS = finding('no-sale', 'We never sell your personal information.', { modality: 'denies' });

describe('a conflict', () => {
  it.each([
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['soft hyphens', (text: string) => text.replace(/(?<=\w{3})(?=\w{3})/g, '\u00ad')],
  ])('is heard of with %s too', (_, change) => {
    const promise = finding('no-sale', change('We never sell your personal information.'), { modality: 'denies' });
    const breach = finding('sells-data', change('We may sell your browsing history to data brokers.'));
    expect(findConflicts([promise, breach])).toHaveLength(1);
  });

  it.each([
    ['a sale', finding('sells-data', 'We may sell your browsing history to data brokers.', { modality: 'may' })],
    [
      'what a law calls a sale',
      finding('sells-data', 'Some of these disclosures may be considered a "sale" in your state.', { modality: 'may' }),
    ],
    [
      'what the law of a state calls a sale',
      finding(
        'sells-data',
        'We disclose your history to ad networks, which is considered a sale under California law.',
      ),
    ],
    [
      'what a law says is a sale',
      finding('sells-data', 'However, under California law, some of our disclosures to partners are a "sale".'),
    ],
    [
      'sharing for advertising across sites',
      finding(
        'shares-with-advertisers',
        'We may share identifiers with partners for cross-context behavioral advertising.',
        { modality: 'may' },
      ),
    ],
    [
      'a sale unless the reader objects',
      finding('sells-data', 'We sell visitor profiles unless you opt out.', { modality: 'unless-opt-out' }),
    ],
  ])('stands between a promise not to sell and %s, with both quotes', (_, breach) => {
    const [found] = findConflicts([breach, NEVER_SELLS]);
    expect([found?.promise.quote.text, found?.breach.quote.text]).toEqual([
      NEVER_SELLS.evidence[0]?.text,
      breach.evidence[0]?.text,
    ]);
  });

  it('stands between a promise on some data and a practice with the same', () => {
    const promise = finding('no-ai-training', 'Your notes are never used to train AI models.', { modality: 'denies' });
    const notes = finding('ai-training', 'We use the content of your notes to train our models.');
    const photos = finding('ai-training', 'We use your photos to train our models.');
    const limited = finding('no-ai-training', 'Your notes never train models unless you allow it.');
    expect(findConflicts([promise, notes]).map(({ breach }) => breach.quote.text)).toEqual([notes.evidence[0]?.text]);
    expect(findConflicts([promise, photos])).toEqual([]);
    expect(findConflicts([limited, notes])).toEqual([]);
  });

  it.each([
    ['what needs consent', finding('sells-data', 'We sell your profile if you agree.', { modality: 'with-consent' })],
    ['a definition', finding('sells-data', 'The law is about businesses that sell personal data.')],
    [
      'ads without a word on giving data away',
      finding('targeted-advertising', 'We use cookies to show you personalised ads.'),
    ],
    ['a right to be told', finding('sells-data', 'You can ask for the categories that we have sold, if any.')],
  ])('does not stand between it and %s', (_, other) => {
    expect(findConflicts([other, NEVER_SELLS])).toEqual([]);
  });

  it.each([
    [
      'names an exception',
      'We do not share your personal data except with advertisers.',
      { modality: 'with-exceptions' },
    ],
    ['is about some data only', 'We do not share this information with third parties.', { modality: 'denies' }],
    ['is about some readers only', 'We do not share the personal data of children.', { modality: 'denies' }],
    [
      'is about one purpose only',
      'We do not share your personal data for their own marketing.',
      { modality: 'denies' },
    ],
    [
      'says that others get it, as told elsewhere',
      'Although, as disclosed below, sponsors get some, we never share your personal data.',
      { modality: 'says' },
    ],
  ] as const)('is none where the promise %s', (_, text, changes) => {
    const shares = finding('shares-with-advertisers', 'We share your data with advertisers.');
    expect(findConflicts([shares, finding('no-sharing', text, changes)])).toEqual([]);
    const plain = finding('no-sharing', 'We do not share your personal data with anyone.', { modality: 'denies' });
    expect(findConflicts([shares, plain])).toHaveLength(1);
  });

  it.each<[Partial<Evidence>, Partial<Evidence>]>([
    [{ region: 'europe' }, { region: 'europe' }],
    [{ region: 'europe' }, {}],
    [{}, { region: 'california' }],
  ])('is one between what holds for the same readers: %o, %o', (here, there) => {
    const promise = finding('no-sale', 'We do not sell your personal data.', { modality: 'denies', ...here });
    expect(findConflicts([promise, finding('sells-data', 'We sell personal data.', there)])).toHaveLength(1);
  });

  it('is none within one sentence', () => {
    const both = {
      start: 7,
      text: 'We do not sell your personal data, though we sell your personal data to brokers.',
    };
    expect(findConflicts([finding('no-sale', both.text, both), finding('sells-data', both.text, both)])).toEqual([]);
  });

  it('is one with a promise to honour signals, which is on no data', () => {
    const promise = finding('dnt-honored', 'We honor Do Not Track signals.');
    const breach = finding('dnt-ignored', 'Our shop does not respond to signals of any kind.');
    expect(findConflicts([promise, breach])).toHaveLength(1);
  });

  it('is none between sentences that share no more than a word for any data', () => {
    const promise = finding('no-ai-training', 'Messages in your account never train our models.', {
      modality: 'denies',
    });
    const breach = finding('ai-training', 'We use the boats in your account to train our models.');
    expect(findConflicts([promise, breach])).toEqual([]);
  });

  it('is none between what holds in one region and what holds in another', () => {
    const here = finding('no-sale', 'We do not sell your personal data.', { modality: 'denies', region: 'europe' });
    const there = finding('sells-data', 'We sell personal data.', { region: 'california' });
    expect(findConflicts([there, here])).toEqual([]);
  });

  it('is none where a court asks for the data', () => {
    const court = finding(
      'shares-with-partners',
      'We may share your data with a third party under an order of a court.',
    );
    const promise = finding('no-sharing', 'We do not share your personal data with anyone.', { modality: 'denies' });
    expect(findConflicts([court, promise])).toEqual([]);
  });
});
