import type { Evidence } from '../analysis/report';
import type { Point } from '../summary';
import { Chip } from './Chip';
import './finding-card.css';
import { Icon } from './Icon';
import { messages } from './messages';
import { QuoteButton } from './QuoteButton';

/** Which way the card's finding cuts: names its icon and colour. */
export type Side = 'watch' | 'favour' | 'neutral';

/** One finding: what, how firmly, its best quote; opens to why it matters, its points and all other quotes. */
export function FindingCard(props: { point: Point; side: Side; onShow: (quote: Evidence) => void }) {
  const { point, side, onShow } = props;
  const modality = messages.point.modality[point.modality];
  const [best, ...others] = point.quotes;
  const remarksOn = (quote: Evidence) => [
    ...(quote.region && quote.region !== point.region ? [messages.point.region[quote.region]] : []),
    ...(quote.modality === point.modality ? [] : [messages.point.modality[quote.modality]]),
  ];
  return (
    <article class={`card card--${side}`}>
      <h3 class="card__title">
        <Icon name={side} />
        <span class="card__words">
          <span dir="auto">{point.title}</span>
          {point.region && <Chip text={messages.point.region[point.region]} />}
          {modality && <Chip text={modality} />}
        </span>
        {point.points !== 0 && (
          <span class="card__points">
            <span aria-hidden="true">{messages.ledger.points(point.points)}</span>
            <span class="hidden-visually">, {messages.point.points(point.points)}</span>
          </span>
        )}
      </h3>
      {best && <QuoteButton clip quote={best} remarks={remarksOn(best)} onShow={onShow} />}
      <details class="card__more">
        <summary>
          <Icon name="chevron" class="chevron" />
          {messages.point.details(others.length)}
        </summary>
        <p class="card__why" dir="auto">
          {point.why}
        </p>
        {others.map((quote) => (
          <QuoteButton key={quote.start} quote={quote} remarks={remarksOn(quote)} onShow={onShow} />
        ))}
      </details>
    </article>
  );
}
