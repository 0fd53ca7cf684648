import { describe, expect, it } from 'vitest';
import { belongsTo, isSamePage } from '../../../lib/reports/same-page';

describe('two addresses', () => {
  it.each([
    ['https://brackwater.example/privacy', 'https://brackwater.example/privacy#retention', true],
    ['https://brackwater.example/privacy#a', 'https://brackwater.example/privacy#b#c', true],
    ['https://brackwater.example/#/privacy', 'https://brackwater.example/#/privacy#retention', true],
    ['https://brackwater.example/#/privacy', 'https://brackwater.example/#/privacy/children', false],
    ['https://brackwater.example/#!privacy', 'https://brackwater.example/', false],
    ['https://brackwater.example/privacy', 'https://brackwater.example/privacy?lang=en', false],
    ['https://brackwater.example/privacy', 'https://brackwater.example/privacy/', false],
    ['https://brackwater.example/privacy', 'http://brackwater.example/privacy', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSamePage(one, other)).toBe(same);
  });
});

describe('a reading', () => {
  it('belongs to the tab that shows its page', () => {
    expect(belongsTo({ url: 'https://brackwater.example/privacy' }, 'https://brackwater.example/privacy#top')).toBe(
      true,
    );
    expect(belongsTo({ url: 'https://brackwater.example/privacy' }, 'https://brackwater.example/')).toBe(false);
  });

  it('without an address belongs to a tab whose address is withheld, and to no other', () => {
    expect(belongsTo({ url: '' }, undefined)).toBe(true);
    expect(belongsTo({ url: '' }, 'https://brackwater.example/privacy')).toBe(false);
    expect(belongsTo({ url: 'https://brackwater.example/privacy' }, undefined)).toBe(false);
  });
});
