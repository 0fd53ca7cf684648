import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** An example in which something is done as soon as it is on show, as a reader would do it. */
export function Used({ by, children }: { by: (place: HTMLElement) => void; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) by(place.current);
  }, [by]);
  return (
    <div ref={place} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}

/** Presses the first thing that a selector finds. */
export function press(selector: string): (place: HTMLElement) => void {
  return (place) => place.querySelector<HTMLElement>(selector)?.click();
}

/** Types words into the first field that a selector finds. */
export function type(selector: string, words: string): (place: HTMLElement) => void {
  return (place) => {
    const field = place.querySelector<HTMLInputElement>(selector);
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
