import type { Facts } from '../../facts';
import type { Recipient } from '../../summary/recipients';
import type { ReadingEffort } from '../../text/reading-effort';
import { GoodToKnow } from './GoodToKnow';
import { HowItReads } from './HowItReads';
import type { PopupActions } from './popup-view';
import { Recipients } from './Recipients';

/** What is found out once the verdict is on show. */
export interface LateFindings {
  /** Null where the page could not be asked. */
  readonly facts: Facts | null;
  /** Null where the text is too short to tell, or could not be asked for. */
  readonly effort: ReadingEffort | null;
  readonly recipients: readonly Recipient[];
}

/** The sections that come after the verdict: who gets data, what a reader may want to look up, how the text reads. */
export function LateSections({ findings, actions }: { findings: LateFindings; actions: PopupActions }) {
  const { facts, effort, recipients } = findings;
  return (
    <>
      <Recipients recipients={recipients} companies={facts?.companies ?? []} actions={actions} />
      {facts && <GoodToKnow facts={facts} actions={actions} />}
      {effort && <HowItReads effort={effort} />}
    </>
  );
}
