import type { ComponentChildren } from 'preact';
import type { Quote } from '../../analysis/report';
import { POLICY_LANGUAGE } from '../../taxonomy/policy-language';
import { Chip } from '../Chip';
import { LocateIcon } from '../LocateIcon';
import { factsMessages } from '../messages/facts-messages';
import { restMessages } from '../messages/rest-messages';
import { LateIcon } from './LateIcon';
import type { ReportActions } from './report-view';
import { Section, TermList } from './Section';
import { Shortened } from './Shortened';

/** A fact as it is shown; `said`: words of the policy without which it could not be understood. */
export interface FactEntry {
  readonly text: string;
  /** Whether the text is the policy's own words. */
  readonly isQuoted?: boolean;
  readonly quote: Quote;
  readonly about?: string | null;
  readonly href?: string | null;
  /** The site to which the link leads, where the text does not say so. */
  readonly site?: string | null;
  readonly remark?: string | null;
  readonly said?: string | null;
  /** What a click copies, where that is of use. */
  readonly copied?: string;
}

/** How many of a kind are shown before the rest is folded away. */
const SHOWN = 4;

/** Facts under their terms, each with a way to the words that say it; nothing where there is none. */
export function FactRows(props: {
  icon: ComponentChildren;
  heading: string;
  rows: readonly (readonly [term: string, entries: readonly FactEntry[]])[];
  actions: ReportActions;
}) {
  const { icon, heading, rows, actions } = props;
  const filled = rows.filter(([, entries]) => entries.length > 0);
  if (filled.length === 0) return null;
  return (
    <Section icon={icon} title={heading}>
      <TermList
        rows={filled.map(([term, entries]) => [
          term,
          <Shortened items={entries} shown={SHOWN} list={(some) => <Entries entries={some} actions={actions} />} />,
        ])}
      />
    </Section>
  );
}

function Entries({ entries, actions }: { entries: readonly FactEntry[]; actions: ReportActions }) {
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
            {entry.site && <bdi class="fact__site">{entry.site}</bdi>}
            {entry.said && (
              <q class="fact__said" lang={POLICY_LANGUAGE}>
                <bdi>{entry.said}</bdi>
              </q>
            )}
          </div>
          <CopyButton text={entry.copied} onCopy={actions.copy} />
          <button
            type="button"
            class="icon-button fact__show"
            title={restMessages.quote.showInPage}
            aria-label={factsMessages.showInPage(entry.about ? `${entry.about} ${entry.text}` : entry.text)}
            onClick={() => actions.showQuote(entry.quote)}
          >
            <LocateIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}

function CopyButton({ text, onCopy }: { text: string | undefined; onCopy: (text: string) => void }) {
  if (text === undefined) return null;
  const label = factsMessages.copy(text);
  return (
    <button type="button" class="icon-button" title={label} aria-label={label} onClick={() => onCopy(text)}>
      <LateIcon name="copy" />
    </button>
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
