import type { ComponentChildren } from 'preact';
import type { Contradiction, Point } from '../../summary';
import type { Topic } from '../../taxonomy/topics';
import { FindingCard, type Side } from '../FindingCard';
import { Icon, type IconName } from '../Icon';
import { messages } from '../messages';
import { QuoteButton } from '../QuoteButton';
import type { ReportActions } from './report-view';
import { Shortened } from './Shortened';

/** How many findings a section shows before the rest is folded away. */
const SHOWN = 5;

/**
 * Findings of one side, weightiest first; `folded` keeps them all behind their heading; `empty` null hides an empty one;
 * `isBrief` draws only what is not folded away.
 */
export function PointSection(props: {
  isBrief?: boolean | undefined;
  side: Side;
  points: readonly Point[];
  empty: string | null;
  folded?: boolean;
  actions: Pick<ReportActions, 'showQuote'>;
}) {
  const { isBrief, side, points, empty, folded = false, actions } = props;
  if (points.length === 0 && empty === null) return null;
  const list = (some: readonly Point[]) => (
    <ul class="findings">
      {some.map((point) => (
        <li key={point.rule}>
          <FindingCard isBrief={isBrief} point={point} side={side} onShow={actions.showQuote} />
        </li>
      ))}
    </ul>
  );
  if (folded) {
    return (
      <Folded icon={side} title={messages.section[side]} count={points.length}>
        {list(points)}
      </Folded>
    );
  }
  return (
    <section class="section">
      <SectionHeading icon={side} title={messages.section[side]} count={points.length} />
      {points.length === 0 && <p class="section__empty">{empty}</p>}
      {points.length > 0 && <Shortened items={isBrief ? points.slice(0, SHOWN) : points} shown={SHOWN} list={list} />}
    </section>
  );
}

/** What the policy promises in one place and takes back in another: both quotes in one card. */
export function Contradictions(props: {
  contradictions: readonly Contradiction[];
  actions: Pick<ReportActions, 'showQuote'>;
}) {
  const { contradictions, actions } = props;
  if (contradictions.length === 0) return null;
  return (
    <section class="section">
      <SectionHeading icon="both" title={messages.section.contradictions} />
      <ul class="cards">
        {contradictions.map(({ favour, watch, promise, breach }) => (
          <li key={favour.rule}>
            <article class="card">
              <h3 class="card__title" dir="auto">
                {messages.contradiction(favour.title, watch.title)}
              </h3>
              <QuoteButton clip quote={promise} onShow={actions.showQuote} />
              <QuoteButton clip quote={breach} onShow={actions.showQuote} />
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a reader would expect in a policy and this one leaves out. */
export function Silences({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <section class="section">
      <SectionHeading icon="silent" title={messages.section.silent} />
      <p class="remark">{messages.silence(topics)}</p>
    </section>
  );
}

/** A section that opens on its heading. */
export function Folded(props: { icon: IconName; title: string; count?: number; children: ComponentChildren }) {
  return (
    <details class="section section--folded">
      <summary>
        <SectionHeading {...props} />
        <Icon name="chevron" class="chevron" />
      </summary>
      {props.children}
    </details>
  );
}

function SectionHeading({ icon, title, count }: { icon: IconName; title: string; count?: number }) {
  return (
    <h2 class={`section__heading section__heading--${icon}`}>
      <Icon name={icon} />
      {title}
      {count !== undefined && (
        <span class="section__count">
          <span aria-hidden="true">{count}</span>
          <span class="hidden-visually">, {messages.section.found(count)}</span>
        </span>
      )}
    </h2>
  );
}
