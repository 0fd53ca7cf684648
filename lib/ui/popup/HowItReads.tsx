import type { ReadingEffort } from '../../text/reading-effort';
import { Icon } from '../Icon';
import { effortMessages } from '../messages/reading-effort';

/** How hard the policy is to read, and how much it leaves open. */
export function HowItReads({ effort }: { effort: ReadingEffort }) {
  return (
    <section class="section">
      <h2 class="section__heading">
        <Icon name="page" />
        {effortMessages.heading}
      </h2>
      <p>{effortMessages.education(effort)}.</p>
      <p>{effortMessages.vagueness(effort)}.</p>
      <p class="effort__note">{effortMessages.hedges}</p>
    </section>
  );
}
