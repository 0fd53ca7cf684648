import type { ComponentChildren } from 'preact';
import type { Point } from '../../summary';
import { FindingCard, type Side } from '../FindingCard';
import { Icon } from '../Icon';
import { messages } from '../messages';
import type { REST } from './RestOfReport';
import type { ReportActions } from './report-view';

/** What of a report comes after its verdict and the weightiest findings, as RestOfReport.tsx has it. */
export type Rest = typeof REST;

/** How many findings a section shows before the rest is folded away. */
const SHOWN = 5;

interface PointProps {
  readonly points: readonly Point[];
  readonly actions: Pick<ReportActions, 'showQuote'>;
  /** What the cards open to, and what is folded away: nothing until it is there. */
  readonly rest: Rest | undefined;
}

/** Findings of one side, weightiest first; `empty` null hides a section without any. */
export function PointSection(props: PointProps & { side: Side; empty: string | null }) {
  const { side, points, empty, actions, rest } = props;
  if (points.length === 0 && empty === null) return null;
  const list = (some: readonly Point[]) => <PointList side={side} points={some} actions={actions} rest={rest} />;
  return (
    <section class="section">
      <SectionHeading kind={side} icon={<Icon name={side} />} title={messages.section[side]} count={points.length} />
      {points.length === 0 ? <p class="section__empty">{empty}</p> : list(points.slice(0, SHOWN))}
      {rest && <rest.FoldedAway items={points.slice(SHOWN)} of={messages.section[side]} list={list} />}
    </section>
  );
}

/** The cards of some findings. */
export function PointList({ side, points, actions, rest }: PointProps & { side: Side }) {
  return (
    <ul class="findings">
      {points.map((point) => (
        <li key={point.rule}>
          <FindingCard point={point} side={side} onShow={actions.showQuote} Body={rest?.FindingBody} />
        </li>
      ))}
    </ul>
  );
}

/** The heading of a section, with how many there are of what it lists; `kind` gives it a colour. */
export function SectionHeading(props: { kind: string; icon: ComponentChildren; title: string; count?: number }) {
  const { kind, icon, title, count } = props;
  return (
    <h2 class={`section__heading section__heading--${kind}`}>
      {icon}
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
