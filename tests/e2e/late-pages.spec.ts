import { expect, test } from './support/fixtures';
import { SAMPLE, SAMPLE_ADDRESS, site } from './support/pages';
import type { PolicyTab } from './support/policy-tab';

/** A page whose script brings the sample policy, and with it perhaps a title, when it is told to: see `bring`. */
function bringing(title: string, names: { readonly title: boolean }): string {
  const script = `<script>
    const policy = ${JSON.stringify(SAMPLE).replaceAll('</', '<\\/')};
    addEventListener('bring', () => {
      const shown = new DOMParser().parseFromString(policy, 'text/html');
      ${names.title ? 'document.title = shown.title;' : ''}
      document.querySelector('main').replaceWith(shown.querySelector('main'));
    });
  </script>`;
  return site(title, '<p>Loading …</p>').replace('</body>', `${script}</body>`);
}

/** Has the page bring what it waits for. Not by a clock of its own: a busy machine would come too late to see it without. */
async function bring({ page }: PolicyTab): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('bring')));
}

test.describe.configure({ timeout: 60_000 });

test('a policy whose text and title come by script after four seconds is read', async ({ policyTab }) => {
  await policyTab.visit('https://www.fernweh-post.example/doc/5', bringing('Fernweh Post', { title: true }));
  await policyTab.page.waitForTimeout(4_000);
  expect(await policyTab.state()).toBeUndefined();
  await bring(policyTab);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

test('a policy whose text comes after the reader has given up is read all the same', async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, bringing('Privacy policy', { title: false }));
  await expect.poll(() => policyTab.state()).toBe('not-a-policy');
  await bring(policyTab);
  await expect.poll(() => policyTab.badge(), { timeout: 25_000 }).toMatch(/^[A-E]$/);
});

test('a policy of which there was only the beginning is read again when the rest comes', async ({ policyTab }) => {
  const [first, ...rest] = SAMPLE.split('<h2>');
  const beginning = [first, ...rest.slice(0, 2)].join('<h2>').replace('</main>', '');
  const later = JSON.stringify(`<h2>${rest.slice(2).join('<h2>')}`).replaceAll('</', '<\\/');
  const script = `<script>addEventListener('bring', () => document.querySelector('main').insertAdjacentHTML('beforeend', ${later}))</script>`;
  await policyTab.visit(SAMPLE_ADDRESS, `${beginning}</main>${script}`);
  const words = async () =>
    ((await policyTab.decision()) as { health?: { wordsRead: number } } | null)?.health?.wordsRead ?? 0;
  expect(await words()).toBeGreaterThan(60);
  const wordsAtFirst = await words();
  await bring(policyTab);
  await expect.poll(words, { timeout: 25_000 }).toBeGreaterThan(wordsAtFirst * 2);
});

test('a page that stays empty is left alone', async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, site('Privacy policy', '<p>Loading …</p>'));
  await expect.poll(() => policyTab.state()).toBe('not-a-policy');
  await policyTab.page.waitForTimeout(3_000);
  expect(await policyTab.state()).toBe('not-a-policy');
});

test('a policy whose text is replaced when another language is chosen is read anew', async ({ policyTab }) => {
  const german = `<h1>Datenschutzerklärung</h1>${'<p>Wir erheben Ihren Namen und Ihre Anschrift, um Ihnen zu senden, was Sie bestellt haben. Sie haben das Recht auf Auskunft, Berichtigung und Löschung Ihrer personenbezogenen Daten und können sich beschweren.</p>'.repeat(5)}`;
  const choices = `<button id="de">Deutsch</button> <button id="en">English</button>`;
  const script = `<script>
    const main = document.querySelector('main');
    const texts = { en: main.innerHTML, de: ${JSON.stringify(german).replaceAll('</', '<\\/')} };
    for (const button of document.querySelectorAll('button'))
      button.addEventListener('click', (event) => {
        event.stopImmediatePropagation();
        setTimeout(() => { main.innerHTML = texts[button.id]; }, 800);
      });
  </script>`;
  await policyTab.visit(
    SAMPLE_ADDRESS,
    SAMPLE.replace('<main>', `${choices}<main>`).replace('</body>', `${script}</body>`),
  );
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  await policyTab.page.click('#de');
  await expect.poll(() => policyTab.decision(), { timeout: 10_000 }).toMatchObject({ analysis: { language: 'de' } });
  expect(await policyTab.badge()).not.toMatch(/^[A-E]$/);
  await policyTab.page.click('#en');
  await expect.poll(() => policyTab.badge(), { timeout: 10_000 }).toMatch(/^[A-E]$/);
});
