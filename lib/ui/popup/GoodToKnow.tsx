import type { ComponentChildren } from 'preact';
import type { Quote } from '../../analysis/report';
import type { Contact, Facts, OptOut, Retention } from '../../facts';
import { POLICY_LANGUAGE } from '../../taxonomy/policy-language';
import { Chip } from '../Chip';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { factsMessages } from '../messages/facts-messages';
import type { PopupActions } from './popup-view';
import { Rest } from './Rest';

/** How many of a kind are shown before the rest is folded away. */
const SHOWN = 4;

/** What a reader may want to look up, each with a way to the words that say it; nothing where nothing was found. */
export function GoodToKnow({ facts, actions }: { facts: Facts; actions: PopupActions }) {
  const { dates, retention, contacts, deadlines, optOuts } = facts;
  const rows: [string, Entry[]][] = [
    [factsMessages.term.dates, dates.map((date) => ({ text: factsMessages.date(date), quote: date.quote }))],
    [factsMessages.term.retention, retention.map(entryOfRetention)],
    [factsMessages.term.contacts, contacts.map(entryOfContact)],
    [factsMessages.term.deadlines, deadlines.map(({ period, quote }) => ({ text: period, quote, isQuoted: true }))],
    [factsMessages.term.optOuts, optOuts.map(entryOfOptOut)],
  ];
  const filled = rows.filter(([, entries]) => entries.length > 0);
  if (filled.length === 0) return null;
  return (
    <section class="section">
      <h2 class="section__heading">
        <Icon name="page" />
        {factsMessages.heading}
      </h2>
      <dl class="facts">
        {filled.map(([term, entries]) => (
          <div key={term} class="facts__row">
            <dt>{term}</dt>
            <dd>
              <Entries entries={entries.slice(0, SHOWN)} actions={actions} />
              <Rest amount={entries.length - SHOWN}>
                <Entries entries={entries.slice(SHOWN)} actions={actions} />
              </Rest>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A fact as it is shown; `said`: words of the policy without which it could not be understood; `isQuoted`: its text is such. */
interface Entry {
  readonly text: string;
  readonly quote: Quote;
  readonly about?: string | null;
  readonly href?: string | null;
  readonly remark?: string | null;
  readonly said?: string | null;
  readonly isQuoted?: boolean;
}

function entryOfRetention(fact: Retention): Entry {
  const { what, quote } = fact;
  const text = factsMessages.retention(fact);
  if (what !== null) return { about: what, text, quote };
  return { text: text.charAt(0).toUpperCase() + text.slice(1), quote, said: quote.text };
}

function entryOfContact({ value, href, who, quote }: Contact): Entry {
  return { text: value, href, remark: factsMessages.who[who], quote };
}

function entryOfOptOut({ place, href, of, quote }: OptOut): Entry {
  return { text: place, isQuoted: true, href, remark: factsMessages.optOutOf[of], quote };
}

function Entries({ entries, actions }: { entries: readonly Entry[]; actions: PopupActions }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={`${entry.quote.start} ${entry.about} ${entry.text}`} class="fact">
          <div class="fact__words" dir="auto">
            {entry.about && (
              <>
                <bdi class="fact__about" lang={POLICY_LANGUAGE}>
                  {entry.about}
                </bdi>{' '}
              </>
            )}
            <Linked href={entry.href ?? null}>
              <bdi {...(entry.isQuoted && { lang: POLICY_LANGUAGE })}>{entry.text}</bdi>
            </Linked>{' '}
            {entry.remark && <Chip text={entry.remark} />}
            {entry.said && (
              <q class="fact__said" lang={POLICY_LANGUAGE}>
                <bdi>{entry.said}</bdi>
              </q>
            )}
          </div>
          <button
            type="button"
            class="fact__show"
            title={messages.point.showInPage}
            aria-label={factsMessages.showInPage(entry.about ? `${entry.about} ${entry.text}` : entry.text)}
            onClick={() => actions.showQuote(entry.quote)}
          >
            <Icon name="locate" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Addresses come from the page: the new tab must not learn from where, nor reach back. */
function Linked({ href, children }: { href: string | null; children: ComponentChildren }) {
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
