import type { Contact, OptOut, PolicyDate } from '../../facts';
import type { CompanyKind } from '../../facts/companies';
import { writeDate, writeRetention } from '../../facts/wording';

/** The strings of the facts; they come with them, after the verdict. */
export const factsMessages = {
  heading: 'Good to know',
  rightsHeading: 'Your rights and how to use them',
  term: {
    dates: 'Date',
    retention: 'How long',
    rights: 'Rights',
    contacts: 'Write to',
    deadlines: 'Answers',
    optOuts: 'Opt out',
  },
  date: (date: PolicyDate) => {
    const written = writeDate(date);
    return { updated: `Last updated ${written}`, effective: `Effective ${written}`, dated: `Dated ${written}` }[
      date.kind
    ];
  },
  retention: writeRetention,
  who: {
    officer: 'data protection officer',
    representative: 'representative',
    company: null,
  } satisfies Record<Contact['who'], string | null>,
  optOutOf: {
    ads: 'advertising',
    analytics: 'analytics',
    sale: 'sale and sharing',
    marketing: 'marketing',
    other: null,
  } satisfies Record<OptOut['of'], string | null>,
  showInPage: (fact: string) => `Show in page: ${fact}`,
  copy: (fact: string) => `Copy: ${fact}`,
  /** Those who get data by what they are rather than by their name. */
  unnamed: 'in general',
  company: {
    analytics: 'analytics',
    advertising: 'advertising',
    payment: 'payment',
    hosting: 'hosting',
    messaging: 'e-mail and messages',
    support: 'support',
    diagnostics: 'crash reports',
    security: 'security',
    identity: 'identity',
    social: 'social media',
    content: 'maps, media, fonts',
    commerce: 'shop tools',
    surveys: 'forms and surveys',
    business: 'office tools',
    ai: 'AI',
    data: 'consumer data',
  } satisfies Record<CompanyKind, string>,
} as const;
