import { describe, expect, test } from 'vitest';
import type { RawBlock } from '../../../lib/page/block-builder';
import { narrowToPolicy } from '../../../lib/page/privacy-section';

const heading = (text: string, level = 6): RawBlock => ({ kind: 'heading', level, text, pieces: [], linked: 0 });
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', level: 0, text, pieces: [], linked: 0 });

const POLICY = Array.from({ length: 8 }, (_, i) =>
  paragraph(
    `We collect your personal information on counter ${i} and share your data with nobody, whatever you buy there.`,
  ),
);
const TERMS = Array.from({ length: 30 }, (_, i) =>
  paragraph(
    `Under clause ${i} of this agreement our liability ends where your licence was terminated, and fees are due.`,
  ),
);

const namesIn = (blocks: readonly RawBlock[]) =>
  blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);

describe('documents that follow one another under headings of one level', () => {
  test('after the policy are left out', () => {
    const page = [
      heading('PRIVACY POLICY'),
      ...POLICY,
      heading('TERMS OF USE'),
      ...TERMS,
      heading('DISCLAIMER'),
      ...TERMS,
    ];
    expect(narrowToPolicy(page)).toEqual([heading('PRIVACY POLICY'), ...POLICY]);
  });

  test('before the policy are left out', () => {
    const page = [
      heading('TERMS OF USE'),
      ...TERMS,
      heading('PRIVACY POLICY'),
      ...POLICY,
      heading('YOUR RIGHTS'),
      ...POLICY,
    ];
    expect(namesIn(narrowToPolicy(page))).toEqual(['PRIVACY POLICY', 'YOUR RIGHTS']);
  });

  test('between two policies are left out', () => {
    const page = [
      heading('PRIVACY POLICY'),
      ...POLICY,
      heading('TERMS OF USE'),
      ...TERMS,
      heading('CHILDREN’S PRIVACY POLICY'),
      ...POLICY,
    ];
    expect(namesIn(narrowToPolicy(page))).toEqual(['PRIVACY POLICY', 'CHILDREN’S PRIVACY POLICY']);
  });

  test('end at a heading of a higher level', () => {
    const page = [
      heading('Privacy policy', 4),
      ...POLICY,
      heading('TERMS OF USE'),
      ...TERMS,
      heading('Your choices', 4),
      ...POLICY,
    ];
    expect(namesIn(narrowToPolicy(page))).toEqual(['Privacy policy', 'Your choices']);
  });

  test('may have a clause that is named like the policy', () => {
    const clause = [
      heading('PRIVACY POLICY'),
      paragraph('What we do with your personal data is said in our privacy policy.'),
    ];
    const page = [
      heading('PRIVACY POLICY'),
      ...POLICY,
      heading('TERMS OF USE'),
      ...TERMS,
      ...clause,
      heading('FEES'),
      ...TERMS,
    ];
    expect(namesIn(narrowToPolicy(page))).toEqual(['PRIVACY POLICY']);
  });

  test('are told in other languages', () => {
    const policy = Array.from({ length: 8 }, (_, i) =>
      paragraph(
        `Wir verarbeiten Ihre personenbezogenen Daten am Schalter ${i} und geben die Daten an niemanden weiter, was Sie auch kaufen.`,
      ),
    );
    const terms = Array.from({ length: 30 }, (_, i) =>
      paragraph(
        `Nach Ziffer ${i} endet die Haftung aus dem Vertrag mit der Kündigung, und der Gerichtsstand ist bei uns am Hafen.`,
      ),
    );
    const page = [heading('DATENSCHUTZERKLÄRUNG'), ...policy, heading('NUTZUNGSBEDINGUNGEN'), ...terms];
    expect(narrowToPolicy(page)).toEqual([heading('DATENSCHUTZERKLÄRUNG'), ...policy]);
  });
});

describe('left whole', () => {
  test.each([
    ['a clause on the terms', [heading('TERMS OF USE'), ...TERMS.slice(0, 5), heading('SECURITY'), ...POLICY]],
    [
      'a long clause with a name like that of terms, on data',
      [heading('LICENCE AGREEMENT'), ...POLICY, ...POLICY, ...POLICY],
    ],
    ['a cookie policy', [heading('COOKIE POLICY'), ...POLICY, ...POLICY, ...POLICY]],
    ['numbered clauses', [heading('9. TERMS OF USE'), ...TERMS, heading('10. SECURITY')]],
    ['what is no document’s name', [heading('WHAT OUR TERMS SAY'), ...TERMS]],
  ])('%s', (_, clause) => {
    const page = [heading('PRIVACY POLICY'), ...POLICY, ...clause];
    expect(narrowToPolicy(page)).toEqual(page);
  });

  test('a clause on the terms, though terms follow further down', () => {
    const clause = [heading('TERMS OF USE'), ...TERMS.slice(0, 1), heading('SECURITY'), ...POLICY];
    const page = [heading('PRIVACY POLICY'), ...POLICY, ...clause, heading('TERMS AND CONDITIONS'), ...TERMS];
    expect(narrowToPolicy(page)).toEqual([heading('PRIVACY POLICY'), ...POLICY, ...clause]);
  });

  test('terms without a policy', () => {
    const page = [
      heading('PRIVACY POLICY'),
      paragraph('Your privacy is dear to us.'),
      heading('TERMS OF USE'),
      ...TERMS,
    ];
    expect(narrowToPolicy(page)).toEqual(page);
  });

  test('a text in a language without words', () => {
    const text = paragraph(
      'Adatvédelmi tájékoztató és általános szerződési feltételek, amelyek a szolgáltatásra vonatkoznak, hogy ez az oldal működjön. '.repeat(
        30,
      ),
    );
    const page = [heading('PRIVACY POLICY'), text, heading('TERMS OF USE'), text];
    expect(narrowToPolicy(page)).toEqual(page);
  });
});

test.each([90, 1_000])('%d names of documents take no long time', (length) => {
  const page = Array.from({ length }, () => [heading('TERMS OF USE'), ...TERMS]).flat();
  const start = performance.now();
  expect(narrowToPolicy(page)).toHaveLength(page.length);
  expect(performance.now() - start).toBeLessThan(1_000);
});
