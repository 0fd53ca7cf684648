import type { ReadingEffort } from '../../text/reading-effort';
import { Icon } from '../Icon';
import { effortMessages } from '../messages/reading-effort';
import { Section } from './Section';

/** How hard the policy is to read, and how much it leaves open. */
export function HowItReads({ effort }: { effort: ReadingEffort }) {
  return (
    <Section icon={<Icon name="page" />} title={effortMessages.heading}>
      <p>{effortMessages.education(effort)}.</p>
      <p>{effortMessages.vagueness(effort)}.</p>
      <p class="effort__note">{effortMessages.hedges}</p>
    </Section>
  );
}
