import type { BrowserFamily } from './welcome-view';

/** Drawn here, on a grid of 24. */
const JIGSAW =
  'M9 5a2 2 0 1 1 4 0h4a1 1 0 0 1 1 1v4a2 2 0 1 1 0 4v4a1 1 0 0 1-1 1h-4a2 2 0 1 0-4 0H5a1 1 0 0 1-1-1v-4a2 2 0 1 0 0-4V6a1 1 0 0 1 1-1Z';
const PIN = 'M9 3h6l-1 6 3 4H7l3-4ZM12 13v8';
const GEAR =
  'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0-12v3m0 12v3m9-9h-3M6 12H3m15.4-6.4-2.1 2.1M7.7 16.3l-2.1 2.1m12.8 0-2.1-2.1M7.7 7.7 5.6 5.6';

/** A toolbar whose list of extensions is open, with what keeps the button on show. */
export function ToolbarDrawing({ browser }: { browser: BrowserFamily }) {
  return (
    <svg class="drawing" viewBox="0 0 280 132" aria-hidden="true" focusable="false">
      <rect class="drawing__window" x="1" y="1" width="278" height="130" rx="10" />
      <path class="drawing__bar" d="M1 45V11A10 10 0 0 1 11 1h258a10 10 0 0 1 10 10v34Z" />
      <rect class="drawing__field" x="16" y="12" width="164" height="22" rx="11" />
      <circle class="drawing__hint" cx="209" cy="23" r="16" />
      <Stroke path={JIGSAW} x={199} y={11} />
      <path class="drawing__lines" d="M246 18h14M246 23h14M246 28h14" />
      <rect class="drawing__menu" x="106" y="54" width="158" height="62" rx="8" />
      <path class="drawing__faint" d="M120 68h52" />
      <rect class="drawing__row" x="112" y="80" width="146" height="28" rx="6" />
      <Product x={120} y={85} />
      <path class="drawing__word" d="M146 94h62" />
      <circle class="drawing__hint" cx="242" cy="94" r="12" />
      <Stroke path={browser === 'firefox' ? GEAR : PIN} x={233} y={85} size={18} />
    </svg>
  );
}

/** A page with the letter in its corner. */
export function CornerDrawing() {
  return (
    <svg class="drawing" viewBox="0 0 280 132" aria-hidden="true" focusable="false">
      <rect class="drawing__window" x="1" y="1" width="278" height="130" rx="10" />
      <path class="drawing__bar" d="M1 27V11A10 10 0 0 1 11 1h258a10 10 0 0 1 10 10v16Z" />
      <path class="drawing__word" d="M28 50h88" />
      <path class="drawing__faint" d="M28 68h196M28 80h176M28 92h188M28 104h96M28 116h84" />
      <rect class="drawing__pill" x="158" y="94" width="106" height="26" rx="13" />
      <path class="drawing__badge" d="M171 97l10 10-10 10-10-10Z" />
      <path class="drawing__letter" d="M168.4 103.5v7h1.4a3.5 3.5 0 0 0 0-7Z" />
      <path class="drawing__word" d="M190 107h58" />
    </svg>
  );
}

/** The product's sign: a page with lines. */
function Product({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(.56)`}>
      <path class="drawing__page" d="M7 2h13l6 6v20a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z" />
      <path class="drawing__page" d="M10 13h12M10 18h12M10 23h7" />
    </g>
  );
}

function Stroke({ path, x, y, size = 22 }: { path: string; x: number; y: number; size?: number }) {
  return <path class="drawing__stroke" transform={`translate(${x} ${y}) scale(${size / 24})`} d={path} />;
}
