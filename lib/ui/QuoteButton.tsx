import type { Evidence } from '../analysis/report';
import { Chip } from './Chip';
import { Icon } from './Icon';
import { messages } from './messages';
import './quote-button.css';

/** A quote of the policy with where it stands; a click asks for it in the page. */
export function QuoteButton(props: {
  quote: Evidence;
  /** A remark on how firmly this quote states it, where that differs from the whole finding. */
  remark: string | null;
  onShow: (quote: Evidence) => void;
}) {
  const { quote, remark, onShow } = props;
  return (
    <button type="button" class="quote" onClick={() => onShow(quote)}>
      <span class="quote__top">
        <span class="quote__heading" dir="auto">
          {quote.heading ?? messages.point.noHeading}
        </span>
        <span class="quote__show">
          <Icon name="locate" />
          {messages.point.showInPage}
        </span>
      </span>
      <span class="quote__text" dir="auto">
        {quote.leadIn && <span class="quote__lead-in">{quote.leadIn} </span>}
        <q>
          {/* Direction marks in the quote end with it. */}
          <bdi>{quote.text}</bdi>
        </q>
      </span>
      {remark && <Chip text={remark} />}
    </button>
  );
}
