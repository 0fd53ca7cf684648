import type { Contact, Facts, OptOut } from '../../facts';
import type { Point } from '../../summary';
import { messages } from '../messages';
import { factsMessages } from '../messages/facts-messages';
import { type FactEntry, FactRows } from './FactRows';
import { LateIcon } from './LateIcon';
import type { ReportActions } from './report-view';

/** What the policy lets the reader ask for, whom to ask, how soon an answer comes, and where to opt out. */
export function RightsSection(props: { rights: readonly Point[]; facts: Facts | null; actions: ReportActions }) {
  const { rights, facts, actions } = props;
  return (
    <FactRows
      icon={<LateIcon name="rights" />}
      heading={factsMessages.rightsHeading}
      rows={[
        [factsMessages.term.rights, rights.flatMap(entriesOfRight)],
        [factsMessages.term.contacts, facts?.contacts.map(entryOfContact) ?? []],
        [
          factsMessages.term.deadlines,
          facts?.deadlines.map(({ period, quote }) => ({ text: period, quote, isQuoted: true })) ?? [],
        ],
        [factsMessages.term.optOuts, facts?.optOuts.map(entryOfOptOut) ?? []],
      ]}
      actions={actions}
    />
  );
}

function entriesOfRight({ title, region, quotes: [best] }: Point): FactEntry[] {
  return best ? [{ text: title, remark: region ? messages.point.region(region) : null, quote: best }] : [];
}

function entryOfContact({ value, href, who, kind, quote }: Contact): FactEntry {
  const entry = { text: value, href, remark: factsMessages.who[who], quote };
  return kind === 'form' ? entry : { ...entry, copied: value };
}

function entryOfOptOut({ place, href, of, quote }: OptOut): FactEntry {
  const site = siteOf(href ?? '');
  return {
    text: place,
    isQuoted: true,
    href,
    remark: factsMessages.optOutOf[of],
    quote,
    // The words of a link are the page's, and may promise another place than it leads to.
    site: `${place.toLowerCase()}/`.startsWith(`${site}/`) ? null : site,
  };
}

/** The site of a web address as people say it; '' for any other address. */
function siteOf(href: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';
}
