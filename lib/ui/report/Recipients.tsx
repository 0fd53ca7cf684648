import type { Quote } from '../../analysis/report';
import type { NamedCompany } from '../../facts';
import type { CompanyKind } from '../../facts/companies';
import type { Recipient } from '../../summary/recipients';
import { POLICY_LANGUAGE } from '../../taxonomy/policy-language';
import { factsMessages } from '../messages/facts-messages';
import { restMessages } from '../messages/rest-messages';
import { LateIcon } from './LateIcon';
import type { ReportActions } from './report-view';
import { Section, TermList } from './Section';
import { Shortened } from './Shortened';

/** How many names of one kind stand there before the rest is folded away. */
const SHOWN = 6;

/**
 * Who gets data by the policy's own words: first what they are called in general, then companies by what they do. A
 * click shows the sentence that says so.
 */
export function Recipients(props: {
  recipients: readonly Recipient[];
  companies: readonly NamedCompany[];
  actions: ReportActions;
}) {
  const { recipients, companies, actions } = props;
  if (recipients.length + companies.length === 0) return null;
  const known = new Set(companies.map(({ name }) => name.toLowerCase()));
  const inGeneral = recipients
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ name, evidence }) => ({ name, quote: evidence }));
  const groups = [
    // All of them: they are few, and one of them may be the one that matters.
    ...(inGeneral.length > 0 ? [{ term: factsMessages.unnamed, named: inGeneral, shown: inGeneral.length }] : []),
    ...groupByKind(companies).map(([kind, named]) => ({ term: factsMessages.company(kind), named, shown: SHOWN })),
  ];
  return (
    <Section icon={<LateIcon name="share" />} title={factsMessages.recipientsHeading}>
      <TermList
        wide
        rows={groups.map(({ term, named, shown }) => [
          term,
          <Shortened items={named} shown={shown} list={(some) => <Names named={some} actions={actions} />} />,
        ])}
      />
    </Section>
  );
}

interface Named {
  readonly name: string;
  readonly quote: Quote;
}

/** Companies by kind; kinds and companies in the order in which the policy names them. */
function groupByKind(companies: readonly NamedCompany[]): [CompanyKind, Named[]][] {
  const groups = new Map<CompanyKind, Named[]>();
  for (const company of companies) groups.set(company.kind, [...(groups.get(company.kind) ?? []), company]);
  return [...groups];
}

function Names({ named, actions }: { named: readonly Named[]; actions: ReportActions }) {
  return (
    <ul class="recipients">
      {named.map(({ name, quote }) => (
        <li key={name}>
          <button
            type="button"
            class="recipient"
            title={restMessages.quote.showInPage}
            onClick={() => actions.showQuote(quote)}
          >
            <bdi lang={POLICY_LANGUAGE}>{name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
