import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '../tokens.css';
import { drawPageBadge, type PageBadge, type PageBadgeView } from './draw-page-badge';
import './page-badge.css';

const LONG = `${'a-very-long-name-of-a-host.'.repeat(9)}example`;
const MIXED: PageBadgeView = { grade: 'C', watch: 4, site: 'fernweh-post.example' };

/** Every state of the badge in the page, by name; drawn in the open here, so that tests can look into it. */
export const pageBadgeExamples: Readonly<Record<string, () => ComponentChildren>> = {
  'very-good': () => <Shown view={{ ...MIXED, grade: 'A', watch: 0 }} />,
  good: () => <Shown view={{ ...MIXED, grade: 'B', watch: 1 }} />,
  mixed: () => <Shown view={MIXED} />,
  poor: () => <Shown view={{ ...MIXED, grade: 'D', watch: 17 }} />,
  'very-poor': () => <Shown view={{ ...MIXED, grade: 'E', watch: 29 }} />,
  'too-thin': () => <Shown view={{ ...MIXED, grade: null, watch: 2 }} />,
  menu: () => <Shown view={MIXED} then={pressClose} />,
  'menu-in-private': () => <Shown view={{ ...MIXED, site: null }} then={pressClose} />,
  'menu-with-a-long-name': () => <Shown view={{ ...MIXED, site: LONG }} then={pressClose} />,
  'hidden-on-site': () => <Shown view={MIXED} then={(badge) => badge.remark('site', MIXED.site)} />,
  'hidden-everywhere': () => <Shown view={MIXED} then={(badge) => badge.remark('everywhere', null)} />,
};

/** A badge that can be played with: what is asked of it has no effect. */
function Shown({ view, then }: { view: PageBadgeView; then?: (badge: PageBadge) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const nothing = () => {};
    const badge = drawPageBadge(
      document,
      { open: nothing, hide: nothing, dismiss: nothing, onChange: nothing },
      () => true,
    );
    badge.element.dataset.corner = 'bottom-right';
    place.current?.append(badge.element);
    badge.show(view);
    then?.(badge);
    return () => badge.element.remove();
  }, [view, then]);
  return (
    <>
      <main>
        <h1>Privacy policy</h1>
        <p>We collect what you give us, and we share it with those who help us.</p>
      </main>
      <div ref={place} />
    </>
  );
}

function pressClose(badge: PageBadge): void {
  badge.element.querySelector<HTMLElement>('[aria-expanded]')?.click();
}
