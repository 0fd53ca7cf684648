import type { Evidence, Quote } from '../analysis/report';
import type { Point } from '../summary';
import { POLICY_LANGUAGE } from '../taxonomy/policy-language';
import { Chip } from './Chip';
import './finding-card.css';
import { Icon } from './Icon';
import { messages } from './messages';
import { QuoteButton } from './QuoteButton';

/** Which way the card's finding cuts: names its icon and colour. */
export type Side = 'watch' | 'favour' | 'neutral';

/**
 * One finding: what, how firmly, the beginning of its best quote; opens to why it matters and every quote, which are
 * not there yet while it `isBrief`.
 */
export function FindingCard(props: {
  isBrief?: boolean | undefined;
  point: Point;
  side: Side;
  onShow: (quote: Quote) => void;
}) {
  const { isBrief, point, side, onShow } = props;
  const modality = messages.point.modality[point.modality];
  const best = point.quotes[0];
  const remarksOn = (quote: Evidence) => [
    ...(quote.region && quote.region !== point.region ? [messages.point.region(quote.region)] : []),
    ...(quote.modality === point.modality ? [] : [messages.point.modality[quote.modality]]),
  ];
  return (
    <article class={`finding finding--${side}`}>
      <details>
        <summary class="finding__top">
          <Icon name={side} />
          <h3 class="finding__title">
            <span dir="auto">{point.title}</span>
            {point.region && <Chip text={messages.point.region(point.region)} />}
            {modality && <Chip text={modality} />}
          </h3>
          {point.points !== 0 && (
            <span class="finding__points">
              <span aria-hidden="true">{messages.ledger.points(point.points)}</span>
              <span class="hidden-visually">, {messages.point.points(point.points)}</span>
            </span>
          )}
          <Icon name="chevron" class="chevron" />
          {/*
            Every quote is read out below. Words may stand between what leads in and what is quoted; a whole sentence
            before it may say the opposite.
          */}
          <span class="finding__peek" dir="auto" lang={POLICY_LANGUAGE} aria-hidden="true">
            <bdi>{best && [best.leadIn?.replace(/^.*\.$|…$/s, ''), best.text].filter(Boolean).join(' … ')}</bdi>
          </span>
        </summary>
        {!isBrief && (
          <div class="finding__body">
            <p dir="auto">{point.why}</p>
            {point.quotes.map((quote) => (
              <QuoteButton key={quote.start} quote={quote} remarks={remarksOn(quote)} onShow={onShow} />
            ))}
          </div>
        )}
      </details>
    </article>
  );
}
