import type { Quote } from '../../analysis/report';
import type { NamedCompany } from '../../facts';
import type { Recipient } from '../../summary/recipients';
import { POLICY_LANGUAGE } from '../../taxonomy/policy-language';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { factsMessages } from '../messages/facts-messages';
import type { PopupActions } from './popup-view';
import { Rest } from './Rest';

/** How many companies stand there before the rest is folded away. */
const SHOWN = 8;

/** Who gets data by the policy's own words; a click shows the sentence that says so. */
export function Recipients(props: {
  recipients: readonly Recipient[];
  companies: readonly NamedCompany[];
  actions: PopupActions;
}) {
  const { recipients, companies, actions } = props;
  if (recipients.length + companies.length === 0) return null;
  const known = new Set(companies.map(({ name }) => name.toLowerCase()));
  const chips = [
    ...recipients
      .filter(({ name }) => !known.has(name.toLowerCase()))
      .map(({ name, evidence }) => ({ name, kind: null, quote: evidence })),
    ...companies.map(({ name, kind, quote }) => ({ name, kind: factsMessages.company[kind], quote })),
  ];
  // Kinds of recipients are few; it is the names that may be many.
  const shown = chips.length - companies.length + SHOWN;
  const list = (some: readonly Chip[]) => (
    <ul class="recipients">
      {some.map((chip) => (
        <li key={chip.name}>
          <RecipientChip chip={chip} actions={actions} />
        </li>
      ))}
    </ul>
  );
  return (
    <section class="section">
      <h2 class="section__heading">
        <Icon name="share" />
        {messages.section.recipients}
      </h2>
      {list(chips.slice(0, shown))}
      <Rest amount={chips.length - shown}>{list(chips.slice(shown))}</Rest>
    </section>
  );
}

interface Chip {
  readonly name: string;
  readonly kind: string | null;
  readonly quote: Quote;
}

function RecipientChip({ chip, actions }: { chip: Chip; actions: PopupActions }) {
  const { name, kind, quote } = chip;
  return (
    <button type="button" class="recipient" title={messages.point.showInPage} onClick={() => actions.showQuote(quote)}>
      <bdi lang={POLICY_LANGUAGE}>{name}</bdi>
      {kind && <span class="recipient__kind"> {kind}</span>}
    </button>
  );
}
