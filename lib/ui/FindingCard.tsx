import type { Quote } from '../analysis/report';
import type { Point } from '../summary';
import { POLICY_LANGUAGE } from '../taxonomy/policy-language';
import { Chip } from './Chip';
import type { FindingBody } from './FindingBody';
import './finding-card.css';
import { Icon } from './Icon';
import { messages } from './messages';

/** Which way the card's finding cuts: names its icon and colour. */
export type Side = 'watch' | 'favour' | 'neutral';

/**
 * One finding: what, how firmly, the beginning of its best quote. It opens to what `Body` shows of it, once that is there:
 * see FindingBody.tsx.
 */
export function FindingCard(props: {
  point: Point;
  side: Side;
  onShow: (quote: Quote) => void;
  Body: typeof FindingBody | undefined;
}) {
  const { point, side, onShow, Body } = props;
  const modality = messages.point.modality[point.modality];
  const best = point.quotes[0];
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
              <span aria-hidden="true">{messages.point.signed(point.points)}</span>
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
        {Body && <Body point={point} onShow={onShow} />}
      </details>
    </article>
  );
}
