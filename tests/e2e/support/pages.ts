import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../lib/cli/browser/build-extension';

/** The sample policy of the demo, by a company that does not exist. */
export const SAMPLE = readFileSync(join(ROOT, 'tests', 'sample', 'privacy.html'), 'utf8');
export const SAMPLE_ADDRESS = 'https://www.fernweh-post.example/privacy';

const SAMPLE_MAIN = /<main[^>]*>(.*)<\/main>/s.exec(SAMPLE)?.[1] ?? '';

/** By what stands behind "#". */
const ROUTES = {
  '#/': '<h1>Cards</h1><p>Pick a picture.</p><footer><a href="#/privacy">Privacy policy</a></footer>',
  '#/privacy': SAMPLE_MAIN,
  '#/privacy/selling': `${SAMPLE_MAIN}<p>We sell your personal information to advertisers.</p>`,
};

/** A site in one document, whose pages a router draws; two of them are policies. */
export const ROUTED = `<!doctype html><html lang="en"><head><title>Fernweh Post</title></head><body><main></main><script>
    const routes = ${JSON.stringify(ROUTES).replaceAll('</', '<\\/')};
    const draw = () => { document.querySelector('main').innerHTML = routes[location.hash || '#/']; };
    addEventListener('hashchange', draw);
    draw();
  </script></body></html>`;

/** An article about privacy: it speaks of policies but promises nothing. */
export const ARTICLE = site(
  'Why nobody reads privacy policies',
  `<h1>Why nobody reads privacy policies</h1>
   <p>By Mara Lindqvist, staff writer</p>
   ${`<p>Researchers at the University of Nordhaven asked 400 people how often they had read a privacy policy before
   they signed up for an app. Nine of ten had never done so. The average policy, the study says, has grown to four
   thousand words, and its sentences are longer than those of a philosophy textbook. Companies collect personal
   information and share it with advertisers, yet few customers know of it. Regulators have taken notice: fines under
   the General Data Protection Regulation reached a record last year.</p>
   <p>"People are not lazy," says Jonas Achterberg, who led the study. "They are outnumbered." His team watched
   volunteers open the policy of a fictional shop, scroll for eleven seconds, and press the button.</p>`.repeat(4)}`,
);

/** Terms of use, which talk to the reader as a policy does. */
export const TERMS = site(
  'Terms of Service',
  `<h1>Terms of Service</h1>
   ${`<p>These Terms of Service are a binding agreement between you and Kestrel Rentals Ltd. By renting a bicycle from
   us you accept these terms. You must be at least 18 years old. You agree to return the bicycle in the condition in
   which you received it. We may charge your card for damage.</p>
   <h2>Limitation of liability</h2>
   <p>To the fullest extent permitted by law, we shall not be liable for any indirect or consequential damages. You
   agree to indemnify us against all claims that arise from your use of the service. These terms are governed by the
   laws of Eastmark, and you submit to the exclusive jurisdiction of its courts.</p>
   <h2>Termination</h2>
   <p>We may suspend or terminate your account at any time if you breach these terms.</p>`.repeat(4)}`,
);

/** A page with a site's navigation and footer around its main part. */
export function site(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
<header><nav><ul>
  <li><a href="/">Home</a></li><li><a href="/products">Products</a></li><li><a href="/prices">Prices</a></li>
  <li><a href="/blog">Blog</a></li><li><a href="/support">Support</a></li><li><a href="/login">Log in</a></li>
</ul></nav></header>
<main>${main}</main>
<footer>
  <ul><li><a href="/about">About</a></li><li><a href="/careers">Careers</a></li><li><a href="/terms">Terms</a></li>
  <li><a href="/privacy">Privacy</a></li></ul>
  <p>© 2026. All rights reserved.</p>
</footer>
</body>
</html>`;
}

/** A plain text as a page would show it: short lines without an end are headings, lines with a bullet are list items. */
export function toPage(title: string, text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parts: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) parts.push(`<ul>${items.join('')}</ul>`);
    items = [];
  };
  for (const line of lines) {
    const bullet = /^\s*[•·*–-]\s+(.*)$/.exec(line);
    if (bullet) {
      items.push(`<li>${escapeHtml(bullet[1] ?? '')}</li>`);
      continue;
    }
    endList();
    const isHeading = line.trim().length <= 80 && !/[.,;:!?)]\s*$/.test(line);
    const tag = !isHeading ? 'p' : parts.length === 0 ? 'h1' : 'h2';
    parts.push(`<${tag}>${escapeHtml(line)}</${tag}>`);
  }
  endList();
  return site(title, parts.join('\n'));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
