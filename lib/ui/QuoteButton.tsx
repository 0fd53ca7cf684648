import { useState } from 'preact/hooks';
import type { Quote } from '../analysis/report';
import { POLICY_LANGUAGE } from '../taxonomy/policy-language';
import { Chip } from './Chip';
import { LocateIcon } from './LocateIcon';
import { restMessages } from './messages/rest-messages';
import './quote-button.css';

const words = restMessages.quote;

/** About as many characters as fit into the three lines that a clipped quote keeps. */
const SHORT = 150;

/** A quote with where it stands. */
interface PlacedQuote extends Quote {
  readonly heading: string | null;
  readonly leadIn: string | null;
}

/** A quote of the policy with where it stands; a click asks for it in the page. `clip`: a long one has to be opened. */
export function QuoteButton(props: {
  quote: PlacedQuote;
  /** For whom and how firmly this quote states it, where that differs from the whole finding. */
  remarks?: readonly (string | null)[];
  clip?: boolean;
  onShow: (quote: Quote) => void;
}) {
  const { quote, remarks = [], clip = false, onShow } = props;
  const [isOpen, setOpen] = useState(false);
  const isLong = clip && (quote.leadIn ?? '').length + quote.text.length > SHORT;
  const isClipped = isLong && !isOpen;
  return (
    <>
      <button type="button" class={`quote ${isClipped ? 'quote--clipped' : ''}`} onClick={() => onShow(quote)}>
        <span class="quote__top">
          <span class="quote__heading" dir="auto" {...(quote.heading && { lang: POLICY_LANGUAGE })}>
            {quote.heading ?? words.noHeading}
          </span>
          <span class="quote__show">
            <LocateIcon />
            {words.showInPage}
          </span>
        </span>
        <span class="quote__text" dir="auto" lang={POLICY_LANGUAGE}>
          {quote.leadIn && (
            <span class="quote__lead-in">
              <bdi>{quote.leadIn}</bdi>{' '}
            </span>
          )}
          <q>
            {/* Direction marks in the quote end with it. */}
            <bdi>{quote.text}</bdi>
          </q>
        </span>
        {remarks.map((remark) => remark && <Chip key={remark} text={remark} />)}
      </button>
      {isLong && (
        <button
          type="button"
          class="link-button quote__whole"
          aria-label={isOpen ? words.shortSpoken : words.wholeSpoken}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.short : words.whole}
        </button>
      )}
    </>
  );
}
