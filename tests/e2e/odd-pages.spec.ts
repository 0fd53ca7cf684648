import { expect, test } from './support/fixtures';
import { ARTICLE, SAMPLE, SAMPLE_ADDRESS, site, TERMS } from './support/pages';

for (const [name, address, html] of [
  ['an article about privacy', 'https://www.courier.example/2026/why-nobody-reads-privacy-policies', ARTICLE],
  ['terms of use', 'https://www.kestrel.example/legal/terms', TERMS],
  ['an empty policy', 'https://www.bare.example/privacy', site('Privacy Policy', '<h1>Privacy Policy</h1>')],
] as const) {
  test(`${name} gets no badge`, async ({ policyTab }) => {
    await policyTab.visit(address, html);
    expect((await policyTab.decision()).state).toBe('not-a-policy');
    expect(await policyTab.badge()).toBe('');
  });
}

test('a page that has nothing to do with privacy is not read at all', async ({ policyTab }) => {
  await policyTab.visit('https://www.fernweh-post.example/cards', site('Cards', '<h1>Cards</h1><p>Pick one.</p>'));
  // Long enough for the detector and the background to have spoken.
  await policyTab.page.waitForTimeout(3_000);
  expect(await policyTab.state()).toBeUndefined();
});

for (const [name, html] of [
  ['a page without a body', '<!doctype html><title>Privacy Policy</title><script>document.body.remove()</script>'],
  ['a page without a root', '<title>Privacy</title><script>document.documentElement.remove()</script>'],
  ['a frameset', '<html><head><title>Privacy Policy</title></head><frameset><frame></frameset></html>'],
] as const) {
  test(`${name} breaks nothing`, async ({ policyTab }) => {
    await policyTab.visit('https://www.odd.example/privacy', html);
    await policyTab.decision();
    expect(await policyTab.badge()).toBe('');
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  });
}

test('a page with 100,000 nodes is decided upon, and the next one too', async ({ policyTab }) => {
  const many = '<p>We collect your <b>name</b> and <i>address</i>, and you may ask us to delete them.</p>'.repeat(
    15_000,
  );
  await policyTab.visit('https://www.large.example/privacy', site('Privacy Policy', `<h1>Privacy Policy</h1>${many}`));
  expect(await policyTab.page.evaluate(countNodes)).toBeGreaterThan(100_000);
  await policyTab.decision();
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}
