import type { Contradiction } from '../../summary';
import { restMessages as words } from '../messages/rest-messages';
import { QuoteButton } from '../QuoteButton';
import { RestIcon } from './RestIcon';
import type { ReportActions } from './report-view';
import { SectionHeading } from './sections';

/** What the policy promises in one place and takes back in another: both quotes in one card. */
export function Contradictions(props: {
  contradictions: readonly Contradiction[];
  actions: Pick<ReportActions, 'showQuote'>;
}) {
  const { contradictions, actions } = props;
  if (contradictions.length === 0) return null;
  return (
    <section class="section">
      <SectionHeading kind="both" icon={<RestIcon name="both" />} title={words.contradictions} />
      <ul class="cards">
        {contradictions.map(({ favour, watch, promise, breach }) => (
          <li key={favour.rule}>
            <article class="card">
              <h3 class="card__title" dir="auto">
                {words.contradiction(favour.title, watch.title)}
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
