import type { Link } from '../text/link';
import type { PolicyText } from '../text/policy-text';
import type { Facts } from './facts';
import { findCompanies } from './find-companies';
import { findContacts } from './find-contacts';
import { findDates } from './find-dates';
import { findDeadlines } from './find-deadlines';
import { findOptOuts } from './find-opt-outs';
import { findRetention } from './find-retention';
import { cutIntoStatements } from './statements';

export type { Contact, Deadline, Facts, NamedCompany, OptOut, PolicyDate, Retention } from './facts';

/**
 * What a reader may want to look up in an English policy: pure, deterministic, linear. `links` are those of the page,
 * where there is one; `url` is the policy's own. Prefers silence to a wrong fact.
 */
export function findFacts(policy: PolicyText, links: readonly Link[], url: string): Facts {
  // What leads to another place of the policy, under whichever address, is none to write to.
  const page = bareAddress(url);
  const outward = links.filter(
    ({ href }) => bareAddress(href) !== page && !/[^/]\/[^/?#]*privacy[^#]*#[a-z]/i.test(href),
  );
  const document = cutIntoStatements(policy, outward);
  return {
    dates: findDates(document),
    retention: findRetention(document),
    contacts: findContacts(document),
    deadlines: findDeadlines(document),
    optOuts: findOptOuts(document),
    companies: findCompanies(document, url.split('/')[2] ?? ''),
  };
}

function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|#.*/g, '');
}
