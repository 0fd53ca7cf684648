import { GRADES } from '../../lib/taxonomy/grade';
import { GRADE_COLOURS } from '../../lib/taxonomy/grade-colours';
import { GRADE_SHAPES } from '../../lib/ui/grade-shapes';
import type { WindowShot } from './studio';

/** A browser's window around a page. */
interface WindowView extends WindowShot {
  readonly address: string;
  /** The letter on the toolbar button. */
  readonly badge: string;
  readonly icon: Buffer;
}

/** A caption over a window with the page in it, and over or beside the page what the extension shows. */
export function composeWindow(caption: string, view: WindowView, scheme: 'light' | 'dark' = 'light'): string {
  const { page, popup, panel, address, badge, icon } = view;
  return sheet(
    caption,
    scheme,
    `<div class="window">
      <div class="bar">
        <i class="dot"></i><i class="dot"></i><i class="dot"></i>
        <span class="address">${address}</span>
        <span class="button">${image(icon)}<b>${badge}</b></span>
      </div>
      <div class="view">${image(page)}${panel ? image(panel, 'panel') : ''}</div>
      ${popup ? image(popup, 'popup') : ''}
    </div>`,
  );
}

/** A caption over parts of a report, in columns. */
export function composeCrops(caption: string, columns: readonly (readonly Buffer[])[]): string {
  const drawn = columns.map((crops) => `<div>${crops.map((crop) => image(crop)).join('')}</div>`);
  return sheet(caption, 'light', `<div class="crops">${drawn.join('')}</div>`);
}

/** A caption over a page of the extension itself. */
export function composePage(caption: string, page: Buffer): string {
  return sheet(caption, 'light', `<div class="window">${image(page)}</div>`);
}

/** The small tile: sign, name, a line, and the five grades. */
export function composeTile(caption: string, icon: Buffer): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}${TILE}</style><body class="tile">
    <div class="brand">${image(icon)}<strong>Smallprint</strong></div>
    <p>${caption}</p>
    <svg viewBox="0 0 288 48">${GRADES.map((grade, i) => {
      const shape = `<path fill="${GRADE_COLOURS[grade]}" d="${GRADE_SHAPES[grade]}"/>`;
      return `<g transform="translate(${i * 60})">${shape}<text x="24" y="25">${grade}</text></g>`;
    }).join('')}</svg>`;
}

function sheet(caption: string, scheme: string, content: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
    <body class="${scheme}"><h1>${caption}</h1>${content}`;
}

function image(png: Buffer, name = ''): string {
  return `<img class="${name}" alt="" src="data:image/png;base64,${png.toString('base64')}">`;
}

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { width: 1280px; height: 800px; overflow: hidden; font-family: system-ui, sans-serif; text-align: center;
    --ink: #1d1e22; --bar: #eceae4; --field: #fff; --line: #cfcbc0; --soft: #57575c;
    background: linear-gradient(#f3f1ea, #e3e7f2); color: var(--ink); }
  .dark { --ink: #f1f1f4; --bar: #2b2d34; --field: #1c1e23; --line: #44474f; --soft: #b4b6bf;
    background: linear-gradient(#15171c, #232a3e); }
  h1 { height: 104px; font-size: 33px; font-weight: 700; letter-spacing: -.01em; line-height: 104px; }
  img { display: block; }
  .window { position: relative; display: inline-block; text-align: start; border-radius: 12px; overflow: hidden;
    border: 1px solid var(--line); background: var(--field); box-shadow: 0 18px 50px rgb(20 20 40 / 22%); }
  .bar { display: flex; align-items: center; gap: 8px; height: 46px; padding: 0 16px; background: var(--bar);
    border-bottom: 1px solid var(--line); }
  .dot { width: 11px; height: 11px; border-radius: 50%; background: var(--line); }
  .address { flex: 1; margin: 0 14px; padding: 0 16px; border-radius: 15px; background: var(--field); color: var(--soft);
    font-size: 14px; line-height: 30px; }
  .button { position: relative; width: 34px; height: 30px; }
  .button img { width: 24px; height: 24px; }
  .button b { position: absolute; right: 2px; bottom: -1px; min-width: 16px; padding: 0 4px; border-radius: 4px;
    background: #ad4408; color: #fff; font-size: 11px; line-height: 15px; text-align: center; }
  .view { display: flex; }
  .panel { border-left: 1px solid var(--line); }
  .popup { position: absolute; top: 42px; right: 14px; border-radius: 10px; border: 1px solid var(--line);
    box-shadow: 0 14px 44px rgb(20 20 40 / 38%); }
  .crops { display: flex; justify-content: center; align-items: flex-start; gap: 18px; }
  .crops div { display: grid; gap: 18px; }
  .crops img { border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 12px 36px rgb(20 20 40 / 16%); }
`;

const TILE = `
  body.tile { width: 440px; height: 280px; display: grid; align-content: center; justify-items: center; gap: 16px; }
  .brand { display: flex; align-items: center; gap: 14px; }
  .brand img { width: 60px; height: 60px; }
  .brand strong { font: 700 44px/1 Georgia, "Noto Serif", serif; }
  .tile p { color: var(--soft); font-size: 18px; }
  .tile svg { width: 288px; margin-top: 6px; }
  .tile text { fill: #fff; font: 700 25px system-ui, sans-serif; dominant-baseline: central; text-anchor: middle; }
`;
