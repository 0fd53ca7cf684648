import type { Recipient } from '../../summary/recipients';
import { Icon } from '../Icon';
import { messages } from '../messages';
import type { PopupActions } from './popup-view';
import './recipients.css';

/** Who gets data by the policy's own words; a click shows the sentence that says so. */
export function Recipients({ recipients, actions }: { recipients: readonly Recipient[]; actions: PopupActions }) {
  if (recipients.length === 0) return null;
  return (
    <section class="section">
      <h2 class="section__heading">
        <Icon name="share" />
        {messages.section.recipients}
      </h2>
      <ul class="recipients">
        {recipients.map(({ name, evidence }) => (
          <li key={name}>
            <button
              type="button"
              class="recipient"
              title={messages.point.showInPage}
              onClick={() => actions.showQuote(evidence)}
            >
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
