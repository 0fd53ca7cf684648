import type { Contact, OptOut, PolicyDate, Retention } from '../../facts';
import type { CompanyKind } from '../../facts/companies';
import { periodOf } from '../../facts/wording';
import { say } from '../../words';
import { formatDate } from './format-date';

/** The strings of the facts; they come with them, after the verdict. */
export const factsMessages = {
  heading: say('facts.heading'),
  rightsHeading: say('facts.rightsHeading'),
  recipientsHeading: say('section.recipients'),
  term: {
    dates: say('facts.term.dates'),
    retention: say('facts.term.retention'),
    rights: say('facts.term.rights'),
    contacts: say('facts.term.contacts'),
    deadlines: say('facts.term.deadlines'),
    optOuts: say('facts.term.optOuts'),
  },
  /** "Effective 3 May 2024"; the date as the policy writes it where that could be read in two ways. */
  date: ({ kind, date, written }: PolicyDate) => say(`facts.date.${kind}`, { date: date ? formatDate(date) : written }),
  /** "kept up to 7 years following closure of your account", "may be deleted after 70 days". */
  retention: (fact: Retention) => {
    const { join, period } = periodOf(fact);
    const isSure = fact.modality !== 'may';
    if (fact.action === 'keep') return say(isSure ? `facts.kept.${join}` : `facts.mayBeKept.${join}`, { period });
    return say(isSure ? `facts.deleted.${join}` : `facts.mayBeDeleted.${join}`, { period });
  },
  who: {
    officer: say('facts.officer'),
    representative: say('facts.representative'),
    company: null,
  } satisfies Record<Contact['who'], string | null>,
  optOutOf: {
    ads: say('facts.optOut.ads'),
    analytics: say('facts.optOut.analytics'),
    sale: say('facts.optOut.sale'),
    marketing: say('facts.optOut.marketing'),
    other: null,
  } satisfies Record<OptOut['of'], string | null>,
  showInPage: (fact: string) => say('facts.showInPage', { fact }),
  copy: (fact: string) => say('facts.copy', { fact }),
  /** Those who get data by what they are rather than by their name. */
  unnamed: say('facts.unnamed'),
  company: (kind: CompanyKind) => say(`facts.company.${kind}`),
} as const;
