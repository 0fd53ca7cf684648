import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../lib/page/block-builder';
import { englishPartOf } from '../../../lib/page/english-part';

const ENGLISH =
  'We collect your name and your address when you order, and we use this information to send you what you have ordered from us. ' +
  'We do not share it with anyone but the carrier that brings it to you.';
const FRENCH =
  'Nous recueillons votre nom et votre adresse lorsque vous commandez, et nous utilisons ces informations pour vous envoyer ce que vous avez commandé. ' +
  'Nous ne les communiquons qu’au transporteur qui vous les apporte.';

function heading(text: string): RawBlock {
  return { kind: 'heading', level: 2, text, pieces: [], linked: 0 };
}

function paragraphs(text: string, count: number): RawBlock[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph',
    level: 0,
    text: `${index + 1}. ${text}`,
    pieces: [],
    linked: 0,
  }));
}

const POLICY = [heading('Privacy policy'), ...paragraphs(ENGLISH, 5)];
const POLITIQUE = [heading('Politique de confidentialité'), ...paragraphs(FRENCH, 5), heading('Contact')];

describe('the English part of a text', () => {
  it.each([
    ['below', [...POLITIQUE, ...POLICY]],
    ['above', [...POLICY, ...POLITIQUE]],
    ['between others', [...POLITIQUE, ...POLICY, ...POLITIQUE]],
  ])('is found %s', (_, blocks) => {
    expect(englishPartOf(blocks)).toEqual(POLICY);
  });

  it('begins at its first heading where none names it, and at its text where it has none', () => {
    const [, ...text] = POLICY;
    expect(englishPartOf([...POLITIQUE, heading('English'), ...text])).toEqual([
      heading('Contact'),
      heading('English'),
      ...text,
    ]);
    expect(englishPartOf([...POLITIQUE.slice(0, -1), ...text])).toEqual(text);
  });

  it('holds what it quotes', () => {
    const quoting = [...POLICY, ...paragraphs(FRENCH, 1), ...paragraphs(ENGLISH, 4)];
    expect(englishPartOf([...POLITIQUE, ...quoting])).toEqual(quoting);
  });

  it.each([
    ['all is English', [...POLICY, ...POLICY]],
    ['nothing is', [...POLITIQUE, ...POLITIQUE]],
    ['a few lines are', [...POLITIQUE, ...POLICY.slice(0, 2), ...POLITIQUE]],
    ['a few lines are not', [...POLICY, ...POLICY, ...POLITIQUE.slice(0, 3)]],
    ['it is a small part of the whole', [...Array(4).fill(POLITIQUE).flat(), ...POLICY]],
    [
      'each paragraph is there in both',
      POLICY.flatMap((block, index) => [block, ...POLITIQUE.slice(index, index + 1)]),
    ],
    ['there is nothing', []],
  ])('is not looked for where %s', (_, blocks) => {
    expect(englishPartOf(blocks)).toBeNull();
  });
});
