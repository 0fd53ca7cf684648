import { useEffect, useRef } from 'preact/hooks';
import { POLICY_LANGUAGE } from '../../taxonomy/policy-language';
import type { Block, PolicyText } from '../../text/policy-text';
import type { Span } from '../../text/sentences';

/** A policy's text, block by block, with one span of it marked and in view. */
export function SampleText({ policy, shown }: { policy: PolicyText; shown: Span | null }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) bringIntoView(box.current);
  }, [shown]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls -- so that the keyboard has to reach it
    <section class="sample__box sample__text" tabIndex={0} aria-labelledby="sample-policy" ref={box}>
      <div lang={POLICY_LANGUAGE}>
        {policy.blocks.map((block) => (
          <p key={block.start} class={`sample__${block.kind}`}>
            <Words text={policy.text} block={block} shown={shown} />
          </p>
        ))}
      </div>
    </section>
  );
}

function Words({ text, block, shown }: { text: string; block: Block; shown: Span | null }) {
  const start = Math.max(block.start, shown?.start ?? 0);
  const end = Math.min(block.end, shown?.end ?? 0);
  if (start >= end) return <>{text.slice(block.start, block.end)}</>;
  return (
    <>
      {text.slice(block.start, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, block.end)}
    </>
  );
}

/** Scrolls the box to its mark, and the page no further than to the box. */
function bringIntoView(box: HTMLElement | null): void {
  const mark = box?.querySelector('mark');
  if (!box || !mark) return;
  const above = mark.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  box.scrollTo({ top: above - (box.clientHeight - mark.offsetHeight) / 2 });
  box.scrollIntoView({ block: 'nearest' });
}
