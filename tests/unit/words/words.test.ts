import { afterEach, describe, expect, it, vi } from 'vitest';
import { RULES } from '../../../lib/rules';
import { BARE_RULES } from '../../../lib/rules/cards';
import { detailsMessages } from '../../../lib/ui/messages/details-messages';
import { say, sayAmount, sayEach } from '../../../lib/words';
import { readMessages } from '../../../lib/words/read-messages';
import { translateWith } from '../../../lib/words/translate';
import { LANGUAGES } from './languages';

afterEach(() => vi.unstubAllEnvs());

describe('a message', () => {
  it('comes from the file of the language', () => {
    expect(say('section.watch')).toBe('What to watch');
    expect(say('verdict.one', { first: 'sell it' })).toBe('They sell it.');
    expect(sayEach('topic', ['tracking', 'do-not-track'])).toEqual({
      tracking: 'Tracking',
      'do-not-track': 'Do Not Track',
    });
  });

  it('has its form for one and for more, and the number as the language writes it', () => {
    expect([0, 1, 2, 12345].map((amount) => sayAmount('policy.words', amount))).toEqual([
      '0 words',
      '1 word',
      '2 words',
      '12,345 words',
    ]);
  });

  it('takes values as they are', () => {
    const translate = translateWith(() => '{a}, {b}, {c}');
    expect(translate('x', { a: '{b} $1 $& | <b>', b: '' })).toBe('{b} $1 $& | <b>, , {c}');
    expect(translate('x', { a: 'one | two' }, undefined)).toBe('one | two, {b}, {c}');
  });

  it('is picked by its whole key', () => {
    const asked = vi.fn(() => 'one | more');
    expect(translateWith(asked)('a.b_c.d', {}, 1)).toBe('more');
    expect(asked).toHaveBeenCalledWith('a_b_c_d');
    expect(translateWith(() => 'always')('a', {}, 1)).toBe('always');
  });

  it('that there is not is an error outside the browser', async () => {
    const { translate } = await import('#translate');
    expect(() => translate('section.nothing', {})).toThrow('No message is called "section_nothing"');
    expect(() => translate('constructor', {})).toThrow();
  });

  it('needs its values: the compiler says so', () => {
    // @ts-expect-error -- {first} is missing
    expect(say('verdict.one')).toBe('They {first}.');
    // @ts-expect-error -- a plural needs an amount
    expect(() => say('policy.words')).not.toThrow();
    // @ts-expect-error -- no such key
    expect(() => say('verdict.three')).toThrow();
  });
});

it('the browser is asked through its own interface', async () => {
  const messages = readMessages('en');
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => messages[key] ?? '' } });
  const { translate } = await import('../../../lib/words/from-browser');
  expect(translate('policy.words', { amount: '2' }, 1)).toBe('2 words');
  expect(translate('section.nothing', {})).toBe('');
  vi.unstubAllGlobals();
});

it('every rule is listed with its topic and stance, in the order of the ids', () => {
  expect(BARE_RULES).toEqual(RULES.map(({ id, topic, stance }) => ({ id, topic, stance })));
});

describe('what does not count for a rule', () => {
  it.each(LANGUAGES)('names other rules by their titles, never by their ids, in %s', async (language) => {
    vi.stubEnv('SMALLPRINT_LANGUAGE', language);
    vi.resetModules();
    const { detailsMessages } = await import('../../../lib/ui/messages/details-messages');
    const said = RULES.filter(({ doesNotHold }) => doesNotHold).map(({ id }) => detailsMessages.doesNotHoldFor(id));
    expect(said.filter((text) => RULES.some(({ id }) => id.includes('-') && text.includes(id)))).toEqual([]);
  });

  it('has the title in quotation marks', () => {
    expect(detailsMessages.doesNotHoldFor('deletion-when-done')).toBe(
      'only on request (then “You can have your data deleted”)',
    );
  });
});
