import type { ComponentChildren } from 'preact';
import type { Facts } from '../../facts';
import type { DataLabelRow, Point } from '../../summary';
import type { Recipient } from '../../summary/recipients';
import type { ReadingEffort } from '../../text/reading-effort';
import { factsMessages } from '../messages/facts-messages';
import { effortMessages } from '../messages/reading-effort';
import { DataLabel } from './DataLabel';
import { GoodToKnow } from './GoodToKnow';
import { HowItReads } from './HowItReads';
import { Recipients } from './Recipients';
import type { AboutPolicy } from './ReportHeader';
import { RightsSection } from './RightsSection';
import type { ReportActions } from './report-view';

/** What is found out once the verdict is on show. */
export interface LateFindings {
  /** Null where the page could not be asked. */
  readonly facts: Facts | null;
  /** Null where the text is too short to tell, or could not be asked for. */
  readonly effort: ReadingEffort | null;
  readonly recipients: readonly Recipient[];
}

/**
 * The sections that come after the verdict: what becomes of which data, who gets it, what the policy leaves out (the
 * children, which were there before), which rights there are, what a reader may want to look up, how the text reads.
 */
export function LateSections(props: {
  findings: LateFindings;
  label: readonly DataLabelRow[];
  favour: readonly Point[];
  actions: ReportActions;
  children?: ComponentChildren;
}) {
  const { findings, label, favour, actions, children } = props;
  const { facts, effort, recipients } = findings;
  const rights = favour.filter(({ topic }) => topic === 'user-rights');
  return (
    <>
      <DataLabel rows={label} actions={actions} />
      <Recipients recipients={recipients} companies={facts?.companies ?? []} actions={actions} />
      {children}
      <RightsSection rights={rights} facts={facts} actions={actions} />
      {facts && <GoodToKnow facts={facts} actions={actions} />}
      {effort && <HowItReads effort={effort} />}
    </>
  );
}

/** What the findings tell of the policy as a whole, for its header. */
export function aboutPolicy({ facts, effort }: LateFindings): AboutPolicy {
  const date = facts?.dates[0];
  return { date: date ? factsMessages.date(date) : null, level: effort ? effortMessages.level(effort) : null };
}
