import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/rules';
import type { RuleId } from '../../../lib/taxonomy/rule-ids';
import { RULE_TOPICS, TOPICS } from '../../../lib/taxonomy/topics';
import { inKey } from '../../../lib/words/say';
import { LANGUAGES } from './languages';
import { type Message, messagesOf, namesIn, WRITTEN } from './message-files';

const english = messagesOf('en');
const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));
const isTranslated = WRITTEN.length > 1;

/** Messages that are the same in every language: no words of English, or words that stay. */
const SAME: ReadonlySet<string> = new Set(['extension.name']);

/** By what is seen on a control, what it is called in full: speech control looks for the words that are seen. */
const SPOKEN: Readonly<Record<string, string>> = {
  'elsewhere.open': 'elsewhere.openSpoken',
  'options.resetTopic': 'options.resetTopicSpoken',
  'point.showInPage': 'facts.showInPage',
  'point.wholeQuote': 'point.wholeQuoteSpoken',
  'point.shortQuote': 'point.shortQuoteSpoken',
  'settings.unmute': 'settings.unmuteSite',
};

/** So many words may be the same by chance: names, loan words, "Do Not Track". */
const MOST_SAME = 4;

describe.skipIf(!isTranslated).each(LANGUAGES)('%s', (language) => {
  it('has a file: a language of the interface is whole, or taken out of tests/unit/words/languages.ts', () => {
    expect(WRITTEN).toContain(language);
  });
});

it('no file is of a language that tests/unit/words/languages.ts does not name', () => {
  expect(WRITTEN.filter((language) => !(LANGUAGES as readonly string[]).includes(language))).toEqual([]);
});

describe.each(WRITTEN)('locales/%s.yml', (language) => {
  const messages = messagesOf(language);
  const offences = (judge: (message: Message) => unknown) =>
    [...messages.values()].flatMap((message) => {
      const offence = judge(message);
      return offence ? [`${message.key}: ${offence}`] : [];
    });
  const inEachForm = (judge: (text: string, form: string, message: Message) => unknown) =>
    offences((message) =>
      Object.entries(message.forms)
        .flatMap(([form, text]) => judge(text, form, message) || [])
        .join('; '),
    );

  it('has the keys of English, no less and no more', () => {
    expect([...english.keys()].filter((key) => !messages.has(key))).toEqual([]);
    expect([...messages.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('has the plurals of English, with the forms 1 and n', () => {
    expect(
      offences(({ key, isPlural, forms }) => {
        const wanted = english.get(key)?.isPlural ? '1, n' : 'text';
        const has = Object.keys(forms).join(', ');
        return has !== wanted && `has ${isPlural ? `the forms ${has}` : 'no forms'} in place of ${wanted}`;
      }),
    ).toEqual([]);
  });

  it('has the {names} of English in each message; only the form 1 may do without {amount}', () => {
    expect(
      inEachForm((text, form, { key }) => {
        const wanted = namesIn(Object.values(english.get(key)?.forms ?? {}).join(' '));
        const optional = form === '1' ? ['amount'] : [];
        const has = namesIn(text);
        const isRight = wanted.every((name) => has.includes(name) || optional.includes(name));
        return !(isRight && has.every((name) => wanted.includes(name))) && `{${has}} in place of {${wanted}}`;
      }),
    ).toEqual([]);
  });

  it('calls a control by a name that begins with the words that are seen on it (WCAG 2.5.3)', () => {
    const textOf = (key: string) => messages.get(key)?.forms.text;
    const misnamed = Object.entries(SPOKEN).filter(([seen, spoken]) => {
      const words = textOf(seen);
      return !words || !textOf(spoken)?.startsWith(words);
    });
    expect(misnamed).toEqual([]);
  });

  it('has no message that is empty, or begins or ends with a space', () => {
    expect(inEachForm((text) => (text === '' || text !== text.trim()) && JSON.stringify(text))).toEqual([]);
  });

  it('has no brace, dollar or bar but in {names}: browsers and plurals give them a meaning', () => {
    expect(inEachForm((text) => /[{}$|]|\s{2}/.test(text.replace(/\{\w+\}/g, 'x')) && text)).toEqual([]);
  });

  it('ends a message with a full stop where English does, and only there', () => {
    expect(
      inEachForm((text, form, { key }) => {
        const forms = english.get(key)?.forms;
        const model = forms?.[form] ?? '';
        return text.endsWith('.') !== model.endsWith('.') && `“${text}” for “${model}”`;
      }),
    ).toEqual([]);
  });

  it('sends to other rules by the ids that English has: readers see the titles as they are', () => {
    const rulesIn = (text: string) => (text.match(/[a-z]+(?:-[a-z]+)+/g) ?? []).filter((word) => RULE_IDS.has(word));
    expect(
      inEachForm((text, form, { key }) => {
        const wanted = rulesIn(english.get(key)?.forms[form] ?? '');
        return `${rulesIn(text)}` !== `${wanted}` && `{${rulesIn(text)}} in place of {${wanted}}`;
      }),
    ).toEqual([]);
  });

  it('says first what is seen where a screen reader is told more', () => {
    const text = (key: string) => messages.get(key)?.forms.text ?? '';
    expect(text('point.wholeQuoteSpoken').startsWith(text('point.wholeQuote'))).toBe(true);
    expect(text('point.shortQuoteSpoken').startsWith(text('point.shortQuote'))).toBe(true);
    expect(text('options.resetTopicSpoken').startsWith(text('options.resetTopic'))).toBe(true);
  });

  it('tells on the first page which policies get a grade', () => {
    const locale = messages.get('locale')?.forms.text ?? '';
    const english = new Intl.DisplayNames(locale, { type: 'language' }).of('en') ?? '';
    const note = messages.get('welcome.point.gradeNote')?.forms.text ?? '';
    expect(note.toLowerCase()).toContain(english.toLowerCase());
  });

  it('names its own language, for numbers, dates and lists', () => {
    const locale = messages.get('locale')?.forms.text ?? '';
    expect(new Intl.Locale(locale).language).toBe(language);
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
  });

  it('describes the extension in the 132 characters that stores allow', () => {
    expect(messages.get('extension.name')?.forms.text?.length).toBeLessThanOrEqual(45);
    expect(messages.get('extension.description')?.forms.text?.length).toBeLessThanOrEqual(132);
  });

  it.skipIf(language === 'en')('has left no sentence in English', () => {
    expect(
      inEachForm((text, form, { key }) => {
        const words = text.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? [];
        return words.length > MOST_SAME && !SAME.has(key) && text === english.get(key)?.forms[form] && text;
      }),
    ).toEqual([]);
  });
});

describe('the keys', () => {
  it('are such as browsers take: letters, digits and “_”, and different without regard to case', () => {
    const keys = [...english.keys()].map((key) => key.replaceAll('.', '_'));
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it.each([
    ['topic', RULE_TOPICS],
    ['silence.topic', TOPICS],
  ])('of %s are its ids', (group, ids) => {
    const keys = [...english.keys()].filter((key) => key.startsWith(`${group}.`));
    expect(keys.sort()).toEqual(ids.map((id) => `${group}.${inKey(id)}`).sort());
  });
});

it('English has no apostrophe or quotation mark as typewriters have them: its other marks are printers’', () => {
  const texts = [...english].flatMap(([key, { forms }]) => Object.values(forms).map((text) => `${key}: ${text}`));
  expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
});

it('no line ends between a number and its “%”, or within an abbreviation of two words', () => {
  const parted = /\d %|\b(?:z\. B\.|p\. ej\.|EE\. UU\.|p\. ex\.)/i;
  const texts = WRITTEN.flatMap((language) =>
    [...messagesOf(language)].flatMap(([key, { forms }]) => Object.values(forms).map((text) => `${key}: ${text}`)),
  );
  expect(texts.filter((text) => parted.test(text))).toEqual([]);
});

it('French stands apart from its marks by spaces that do not break, narrow ones but before a colon', () => {
  const texts = [...messagesOf('fr')].flatMap(([key, { forms }]) =>
    Object.values(forms).map((text) => `${key}: ${text}`),
  );
  // The colon in an address is none of the sentence's.
  const wrong = /«[^\u202F]|[^\u202F][;!?»]|[^\u00A0]:(?![\w/])/;
  // After the key's own colon.
  expect(texts.filter((text) => wrong.test(text.slice(text.indexOf(': ') + 2)))).toEqual([]);
});

/** Titles of rules that say the same in other words than the list of practices, which read oddly without it. */
const RETITLED: Readonly<Partial<Record<RuleId, string>>> = {
  'third-party-cookies': 'Third parties set cookies or collect data here',
  'shares-with-affiliates': 'Shares data within its group of companies',
  'resists-requests': 'Contests requests for your data or tells you of them',
  'rights-burden': 'Makes it harder to use your rights',
  'restricted-staff-access': 'Limits which staff can see your data',
  'change-by-use': 'Takes continued use as agreement to changes',
  'effective-date': 'Puts a date on the policy',
};

describe('the rules in English', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s: as its file in lib/rules says', (id, rule) => {
    const group = `rule.${inKey(id)}.`;
    const said = [...english].flatMap(([key, { forms }]) =>
      key.startsWith(group) && !/\.(does|may)$/.test(key) ? [[key.slice(group.length), asTyped(forms.text ?? '')]] : [],
    );
    const { why, holds, doesNotHold: not } = rule;
    const title = RETITLED[id] ?? rule.title;
    const wanted = Object.entries({ title, why, holds, not }).flatMap(([key, text]) =>
      text ? [[key, asTyped(text)]] : [],
    );
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wanted));
  });

  it('have a clause for the verdict, with “may” where they are bad, and none where they are neutral', () => {
    const clauses = (id: string) => ['does', 'may'].filter((end) => english.has(`rule.${inKey(id)}.${end}`));
    const wanted = { good: ['does'], neutral: [], bad: ['does', 'may'] };
    expect(RULES.map(({ id }) => [id, clauses(id)])).toEqual(RULES.map(({ id, stance }) => [id, wanted[stance]]));
  });

  it('are all that there are', () => {
    const ids = new Set([...english.keys()].flatMap((key) => /^rule\.(\w+)/.exec(key)?.[1] ?? []));
    expect([...ids].sort()).toEqual(RULES.map(({ id }) => inKey(id)).sort());
  });
});

/** Words with the marks of a keyboard, which rules have in their files. */
function asTyped(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/’/g, "'");
}
