import type { Evidence, Quote } from '../analysis/report';
import type { Point } from '../summary';
import { messages } from './messages';
import { QuoteButton } from './QuoteButton';

/** What a finding's card opens to: why it matters, and every quote with how firmly and for whom it says so. */
export function FindingBody({ point, onShow }: { point: Point; onShow: (quote: Quote) => void }) {
  const remarksOn = (quote: Evidence) => [
    ...(quote.region && quote.region !== point.region ? [messages.point.region(quote.region)] : []),
    ...(quote.modality === point.modality ? [] : [messages.point.modality[quote.modality]]),
  ];
  return (
    <div class="finding__body">
      <p dir="auto">{point.why}</p>
      {point.quotes.map((quote) => (
        <QuoteButton key={quote.start} quote={quote} remarks={remarksOn(quote)} onShow={onShow} />
      ))}
    </div>
  );
}
