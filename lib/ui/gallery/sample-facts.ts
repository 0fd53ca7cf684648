import type { Evidence, Quote } from '../../analysis/report';
import type { Facts } from '../../facts';
import { readingEffort } from '../../text/reading-effort';
import type { LateFindings } from '../report/LateSections';

let offset = 0;

function say(text: string): Quote {
  const start = offset;
  offset += text.length + 1;
  return { text, start, end: start + text.length };
}

const evidence = (text: string): Evidence => ({ ...say(text), heading: null, leadIn: null, modality: 'says' });

const NOTHING: Facts = { dates: [], retention: [], contacts: [], deadlines: [], optOuts: [], companies: [] };

const SHARING = evidence('We share your information with the companies listed here.');

const USED = say('We use the following services: Google Analytics, Mixpanel, Stripe and others.');

/** More of everything than fits. */
export const MANY_FACTS: LateFindings = {
  recipients: [
    'data brokers',
    'advertising partners',
    'other companies of the Lanternfish Group',
    'insurers in your country',
    'law enforcement agencies',
  ].map((name) => ({ name, rule: 'sells-data', evidence: SHARING })),
  effort: readingEffort({ words: 5210, letters: 26_900, sentences: 201, hedges: 161 }),
  facts: {
    dates: [
      { kind: 'updated', written: '03/04/2025', date: null, quote: say('Last updated: 03/04/2025') },
      {
        kind: 'effective',
        written: '1 June 2025',
        date: { year: 2025, month: 6, day: 1 },
        quote: say('This policy is effective from 1 June 2025.'),
      },
    ],
    retention: [
      {
        action: 'keep',
        period: 'up to 7 years following closure of your account',
        what: 'Invoices and records of payment',
        modality: 'says',
        quote: say('Invoices and records of payment are kept up to 7 years following closure of your account.'),
      },
      {
        action: 'erase',
        period: 'within 90 days',
        what: 'server logs',
        modality: 'says',
        quote: say('We delete server logs within 90 days.'),
      },
      {
        action: 'keep',
        period: 'for at least two years',
        what: null,
        modality: 'may',
        quote: say(
          'Where the law or our legitimate interests demand it, what you have told our partners, and what they have told us, may be kept for at least two years.',
        ),
      },
      {
        action: 'keep',
        period: 'for 12 months',
        what: 'your viewing history',
        modality: 'says',
        quote: say('We keep your viewing history for 12 months.'),
      },
      {
        action: 'keep',
        period: 'for five years',
        what: 'complaints',
        modality: 'says',
        quote: say('We keep complaints for five years.'),
      },
    ],
    contacts: [
      {
        kind: 'email',
        who: 'officer',
        value: 'dpo@lanternfish-media.example',
        href: 'mailto:dpo@lanternfish-media.example',
        quote: say('Our data protection officer can be reached at dpo@lanternfish-media.example.'),
      },
      {
        kind: 'form',
        who: 'company',
        value: 'lanternfish-media.example/privacy/request',
        href: 'https://lanternfish-media.example/privacy/request',
        quote: say('Use our request form.'),
      },
      {
        kind: 'post',
        who: 'company',
        value: 'Lanternfish Media Ltd, Attn: Privacy, 12 Quay Street, Bristol BS1 4AA, United Kingdom',
        href: null,
        quote: say('Lanternfish Media Ltd\nAttn: Privacy\n12 Quay Street\nBristol BS1 4AA\nUnited Kingdom'),
      },
    ],
    deadlines: [{ period: 'within 45 days', quote: say('We respond to verifiable requests within 45 days.') }],
    optOuts: [
      {
        of: 'sale',
        place: 'Do not sell or share my personal information',
        href: 'https://lanternfish-media.example/do-not-sell',
        quote: say('Do not sell or share my personal information'),
      },
      {
        of: 'ads',
        place: 'Digital Advertising Alliance',
        href: 'https://optout.aboutads.info/',
        quote: say('You can opt out at optout.aboutads.info.'),
      },
      {
        of: 'analytics',
        place: 'Google Analytics opt-out add-on',
        href: null,
        quote: say('You can install the Google Analytics opt-out add-on.'),
      },
    ],
    companies: [
      { name: 'Google Analytics', kind: 'analytics', quote: USED },
      { name: 'Mixpanel', kind: 'analytics', quote: USED },
      { name: 'Meta Pixel', kind: 'advertising', quote: USED },
      { name: 'Criteo', kind: 'advertising', quote: USED },
      { name: 'Stripe', kind: 'payment', quote: USED },
      { name: 'Amazon Web Services', kind: 'hosting', quote: USED },
      { name: 'Mailchimp', kind: 'messaging', quote: USED },
      { name: 'Intercom', kind: 'support', quote: USED },
      { name: 'Sentry', kind: 'diagnostics', quote: USED },
      { name: 'OpenAI', kind: 'ai', quote: USED },
    ],
  },
};

/** The least that makes a section. */
export const FEW_FACTS: LateFindings = {
  recipients: [],
  effort: readingEffort({ words: 812, letters: 3650, sentences: 52, hedges: 7 }),
  facts: {
    ...NOTHING,
    dates: [
      {
        kind: 'updated',
        written: '3 May 2026',
        date: { year: 2026, month: 5, day: 3 },
        quote: say('Last updated: 3 May 2026'),
      },
    ],
  },
};

const LONG = `${'unbroken'.repeat(30)}@pest.example`;

/** Words that try to be more than words. */
export const HOSTILE_FACTS: LateFindings = {
  recipients: [{ name: '<b>insurers</b>', rule: 'sells-data', evidence: SHARING }],
  effort: null,
  facts: {
    ...NOTHING,
    retention: [
      {
        action: 'keep',
        period: 'for <i>ever</i> \u202E 9 years',
        what: '<img src=x onerror="document.title=1">',
        modality: 'may',
        quote: say('<img src=x onerror="document.title=1"> may be kept for <i>ever</i>'),
      },
    ],
    contacts: [{ kind: 'email', who: 'company', value: LONG, href: `mailto:${LONG}`, quote: say(LONG) }],
  },
};
