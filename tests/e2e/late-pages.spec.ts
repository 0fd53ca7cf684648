import { expect, test } from './support/fixtures';
import { SAMPLE, SAMPLE_ADDRESS, site } from './support/pages';

/** A page whose script brings the sample policy, and with it a title, some time after it has loaded. */
function bringing(title: string, afterMs: number, names: { readonly title: boolean }): string {
  const script = `<script>
    const policy = ${JSON.stringify(SAMPLE).replaceAll('</', '<\\/')};
    setTimeout(() => {
      const shown = new DOMParser().parseFromString(policy, 'text/html');
      ${names.title ? 'document.title = shown.title;' : ''}
      document.querySelector('main').replaceWith(shown.querySelector('main'));
    }, ${afterMs});
  </script>`;
  return site(title, '<p>Loading …</p>').replace('</body>', `${script}</body>`);
}

test.describe.configure({ timeout: 60_000 });

test('a policy whose text and title come by script after four seconds is read', async ({ policyTab }) => {
  await policyTab.visit('https://www.fernweh-post.example/doc/5', bringing('Fernweh Post', 4_000, { title: true }));
  expect(await policyTab.state()).toBeUndefined();
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

test('a policy whose text comes after the reader has given up is read all the same', async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, bringing('Privacy policy', 16_000, { title: false }));
  await expect.poll(() => policyTab.state()).toBe('not-a-policy');
  await expect.poll(() => policyTab.badge(), { timeout: 25_000 }).toMatch(/^[A-E]$/);
});

test('a page that stays empty is left alone', async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, site('Privacy policy', '<p>Loading …</p>'));
  await expect.poll(() => policyTab.state()).toBe('not-a-policy');
  await policyTab.page.waitForTimeout(3_000);
  expect(await policyTab.state()).toBe('not-a-policy');
});
