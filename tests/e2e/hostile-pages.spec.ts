import { askForText } from '../../lib/cli/browser/extension-api';
import type { ExtensionBrowser } from '../../lib/cli/browser/launch-extension';
import { recordWork, type Work } from './support/extension-work';
import { expect, test } from './support/fixtures';
import { PageBadge } from './support/page-badge';
import { SAMPLE, SAMPLE_ADDRESS, site } from './support/pages';
import type { PolicyTab } from './support/policy-tab';

const ADDRESS = 'https://www.hostile.example/privacy';

/** A task that holds a page up for longer is felt: https://w3c.github.io/longtasks */
const LONGEST_TASK_MS = 50;

/**
 * The reader is told of each change for some time, and mostly does nothing then: that is no reading. On two processors it
 * takes less than half a millisecond, and up to 2 beside other work; a second reading of the sample takes 19.
 */
const SHORTEST_READING_MS = 8;

/** What comes after a hostile page is read as if nothing had been. */
test.afterEach(async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

for (const [name, html] of [
  [
    'more than 200,000 nodes',
    site(
      'Privacy Policy',
      `<h1>Privacy Policy</h1>${'<p>We keep your <b>name</b> and <i>age</i>.</p>'.repeat(35_000)}`,
    ),
  ],
  [
    '20 MB of text',
    site(
      'Privacy Policy',
      `<h1>Privacy Policy</h1>${`<p>${'We sell your name to our partners. '.repeat(400)}</p>`.repeat(1_500)}`,
    ),
  ],
] as const) {
  test(`a page of ${name} is too large, which is said, and only the reader takes its time`, async ({
    extension,
    policyTab,
  }) => {
    const work = await visitAndDecide(extension, policyTab, html);
    expect(await policyTab.decision()).toMatchObject({ state: 'not-a-policy', reasons: ['too-large'] });
    expect(await policyTab.badge()).toBe('');
    expect(work.filter(({ script }) => script === 'reader.js')).toHaveLength(1);
    expect(outsideReader(work)).toBeLessThan(LONGEST_TASK_MS);
  });
}

test('a policy that draws itself anew every second is read once, not for ever', async ({ extension, policyTab }) => {
  const restless = `${SAMPLE}<script>
    let times = 0;
    setInterval(() => {
      const main = document.querySelector('main');
      main.innerHTML = main.innerHTML;
      document.querySelector('h1').textContent = 'Privacy Policy, seen ' + ++times + ' times';
    }, 1000);
  </script>`;
  const work = await visitAndDecide(extension, policyTab, restless, 5_000);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  // The detector looks a few times for a page that is drawn late; each new name may be a new page.
  expect(readingsIn(work).length).toBeLessThanOrEqual(4);
  expect(outsideReader(work)).toBeLessThan(LONGEST_TASK_MS);
});

test('a policy at whose end there is always more is read as it stands', async ({ extension, policyTab }) => {
  const endless = `${SAMPLE}<script>
    const more = () => document.querySelector('main').insertAdjacentHTML('beforeend', '<p>And there is more to read.</p>'.repeat(20));
    setInterval(more, 50);
    new IntersectionObserver(more).observe(document.querySelector('footer') ?? document.body.lastElementChild);
  </script>`;
  const work = await visitAndDecide(extension, policyTab, endless, 3_000);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  expect(readingsIn(work)).toHaveLength(1);
  expect(outsideReader(work)).toBeLessThan(LONGEST_TASK_MS);
});

/** What a script might keep under in the world that it shares with nobody, were it not for elements of these ids and names. */
const NAMES = [
  'look',
  'isPolicy',
  'smallprint',
  'read',
  'hasBadge',
  'lateText',
  'awaited',
  'ownElement',
  'chrome',
  'content',
];
const NAMESAKES = NAMES.map((name) => `<i id="${name}"></i><form name="${name}"></form>`).join('');

const FRAMES = Array.from({ length: 12 }).reduce<string>(
  (inner) => `<p>A frame.</p><iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  '<p>The innermost frame.</p>',
);

/** Every one of these is a policy with something around it that must make no difference. */
const POLICIES: readonly (readonly [string, string])[] = [
  ['with twelve frames inside each other', SAMPLE.replace('</main>', `${FRAMES}</main>`)],
  [
    'whose addresses start elsewhere',
    SAMPLE.replace('<head>', '<head><base href="https://elsewhere.example/" target="_blank">'),
  ],
  [
    'without an end to most of its elements',
    SAMPLE.replace(/<\/(?:p|li|h\d|td|th|tr|section|div|main|body|html)>/g, ''),
  ],
  [
    'with stray ends, broken attributes and a comment that stays open',
    `</div></p><table><p class=x"y'z><b><i></b></i></table>${SAMPLE.replaceAll('<p>', '</span></td><p id=x"y<>')}<!-- `,
  ],
  ['that runs from right to left', SAMPLE.replace('<html', '<html dir="rtl"').replace('<title>', '<title>\u202e')],
  ['with elements named after what scripts keep', SAMPLE.replace('<main>', `${NAMESAKES}<main>`)],
  [
    'whose page has replaced what scripts rely on',
    SAMPLE.replace(
      '<head>',
      `<head><script>
        const fail = () => { throw new Error('not here'); };
        for (const name of ['push', 'map', 'filter', 'slice', 'join', 'forEach', 'flatMap']) Array.prototype[name] = fail;
        for (const name of ['replace', 'split', 'match', 'trim', 'toLowerCase']) String.prototype[name] = fail;
        for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker']) Document.prototype[name] = fail;
        document.querySelector = fail;
        JSON.parse = JSON.stringify = Promise.prototype.then = RegExp.prototype.exec = Object.entries = fail;
        for (const name of ['textContent', 'childNodes', 'nodeType']) Object.defineProperty(Node.prototype, name, { get: fail });
        window.chrome = window.browser = undefined;
      </script>`,
    ),
  ],
];

for (const [name, html] of POLICIES) {
  test(`a policy ${name} gets its badge`, async ({ extension, policyTab }) => {
    const work = await visitAndDecide(extension, policyTab, html);
    expect(await policyTab.decision()).toMatchObject({ state: 'analysed', analysis: { language: 'en' } });
    await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
    expect(outsideReader(work)).toBeLessThan(LONGEST_TASK_MS);
  });
}

test('no element can stand in the place of what the scripts in a page keep', async ({ extension, policyTab }) => {
  await visitAndDecide(extension, policyTab, SAMPLE.replace('<main>', `${NAMESAKES}<main>`));
  await (await PageBadge.of(policyTab.page)).waitUntilShown();
  expect(await askForText(extension.control, policyTab.id)).toContain('Fernweh');
});

/** Opens a page, waits for the decision and some time more, and lists what the extension's scripts did in it. */
async function visitAndDecide(extension: ExtensionBrowser, tab: PolicyTab, html: string, more = 600): Promise<Work[]> {
  return recordWork(extension, async () => {
    await tab.visit(ADDRESS, html);
    await tab.decision();
    await tab.page.waitForTimeout(more);
  });
}

function readingsIn(work: readonly Work[]): Work[] {
  return work.filter(({ script, ms }) => script === 'reader.js' && ms >= SHORTEST_READING_MS);
}

/** The longest run of any script but the reader, in milliseconds; there is one, or nothing was seen at all. */
function outsideReader(work: readonly Work[]): number {
  const others = work.filter(({ script }) => script !== 'reader.js');
  expect(others.map(({ script }) => script)).toContain('detector.js');
  return Math.max(...others.map(({ ms }) => ms));
}
