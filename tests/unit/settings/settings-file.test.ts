import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { findJsonFault } from '../../../lib/settings/find-json-fault';
import { DEFAULT_SETTINGS, type Settings, withChange } from '../../../lib/settings/settings';
import {
  type FileProblem,
  LARGEST_FILE,
  readSettingsFile,
  writeSettingsFile,
} from '../../../lib/settings/settings-file';
import { RULE_IDS } from '../../../lib/taxonomy/rule-ids';
import { THEMES } from '../../../lib/taxonomy/theme';

const head = { format: 'smallprint-settings', version: 1 };
const read = (fields: object) => readSettingsFile(JSON.stringify({ ...head, ...fields }));
const problemsOf = (text: string): readonly FileProblem[] => {
  const file = readSettingsFile(text);
  return file.ok ? [] : file.problems;
};

const anySettings: fc.Arbitrary<Settings> = fc.record({
  weights: fc
    .dictionary(fc.constantFrom(...RULE_IDS), fc.integer({ min: 0, max: 10 }))
    .map((some) => ({ ...DEFAULT_WEIGHTS, ...some })),
  automatic: fc.boolean(),
  theme: fc.constantFrom(...THEMES),
  badgeText: fc.boolean(),
  pageBadge: fc.boolean(),
  mutedSites: fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }))
    .map((numbers) => numbers.map((number) => `site-${number}.example`).sort()),
});

describe('a file of settings', () => {
  it('gives back any settings that were written, whatever stood there before', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (settings, before) => {
        const file = readSettingsFile(writeSettingsFile(settings));
        expect(file).toMatchObject({ ok: true, ignored: [] });
        if (file.ok) expect(withChange(before, file.change)).toEqual(settings);
      }),
    );
  });

  it('names its format and version, and of the weights only those that were changed', () => {
    const text = writeSettingsFile(withChange(DEFAULT_SETTINGS, { weights: { cookies: 9 } }));
    expect(JSON.parse(text)).toEqual({
      ...head,
      weights: { cookies: 9 },
      automatic: true,
      theme: 'system',
      badgeText: true,
      pageBadge: true,
      mutedSites: [],
    });
  });

  it('says that it ends too early wherever it was cut off, in the middle of a word too', () => {
    const whole = writeSettingsFile({ ...DEFAULT_SETTINGS, theme: 'dark', pageBadge: false }).trimEnd();
    for (let end = 1; end < whole.length; end++) {
      const text = whole.slice(0, end);
      expect([text, findJsonFault(text)?.end]).toEqual([text, true]);
    }
    for (const text of ['"\\', '"\\u00e', '["a\\n', '{"\\u00e9', '[nul', 't']) {
      expect([text, findJsonFault(text)?.end]).toEqual([text, true]);
    }
    for (const text of ['{nul', '["a" "b', '["a\nb', '"\\x', 'nulL', '{"a":1}tr']) {
      expect([text, findJsonFault(text)?.end]).toEqual([text, false]);
    }
  });

  it('names each muted site once, in order', () => {
    const file = read({ mutedSites: ['b.example', 'a.example', 'b.example'] });
    expect(file).toMatchObject({ change: { mutedSites: ['a.example', 'b.example'] } });
  });

  it('puts weights that it does not name back to their default, and leaves other settings that it does not name', () => {
    expect(read({ weights: { cookies: 9 } })).toEqual({
      ok: true,
      change: { weights: { ...DEFAULT_WEIGHTS, cookies: 9 } },
      ignored: [],
    });
    expect(read({ theme: 'dark' })).toEqual({ ok: true, change: { theme: 'dark' }, ignored: [] });
  });

  it('ignores unknown rules and fields, by name, whatever they hold', () => {
    const text =
      '{"format":"smallprint-settings","version":1,"weights":{"gone-rule":"x","cookies":2,"__proto__":{"a":1},"constructor":3},"colour":[]}';
    const file = readSettingsFile(text);
    expect(file).toMatchObject({ ok: true, ignored: ['gone-rule', '__proto__', 'constructor', 'colour'] });
    if (file.ok) expect(Object.keys(file.change.weights ?? {}).sort()).toEqual([...RULE_IDS].sort());
  });

  it('may begin with a byte order mark', () => {
    expect(readSettingsFile(`\uFEFF${JSON.stringify(head)}`)).toEqual({ ok: true, change: {}, ignored: [] });
  });
});

describe('a wrong file', () => {
  it('is told all that is wrong with it, with the place of each', () => {
    const file = read({
      weights: { cookies: 11, 'sells-data': '3', encryption: 2.5, 'ai-training': null, fingerprinting: -1 },
      automatic: 'yes',
      theme: 'pink',
      badgeText: null,
      pageBadge: 0,
      mutedSites: ['a.example', 'https://b.example', 7],
    });
    const wrong = (needs: string, found: unknown, ...at: (string | number)[]) => ({ kind: 'wrong', at, needs, found });
    expect(file).toEqual({
      ok: false,
      problems: [
        wrong('weight', 11, 'weights', 'cookies'),
        wrong('weight', '3', 'weights', 'sells-data'),
        wrong('weight', 2.5, 'weights', 'encryption'),
        wrong('weight', null, 'weights', 'ai-training'),
        wrong('weight', -1, 'weights', 'fingerprinting'),
        wrong('switch', 'yes', 'automatic'),
        wrong('theme', 'pink', 'theme'),
        wrong('switch', null, 'badgeText'),
        wrong('switch', 0, 'pageBadge'),
        wrong('site', 'https://b.example', 'mutedSites', 1),
        wrong('site', 7, 'mutedSites', 2),
      ],
    });
  });

  it.each<[string, FileProblem]>([
    ['', { kind: 'empty' }],
    [' \n\t', { kind: 'empty' }],
    ['x'.repeat(LARGEST_FILE + 1), { kind: 'too-large' }],
    ['{\n  "a": 1,\n}', { kind: 'not-json', fault: { line: 3, column: 1, end: false } }],
    ['{"format": "smallprint-settings"', { kind: 'not-json', fault: { line: 1, column: 33, end: true } }],
    ['<html>', { kind: 'not-json', fault: { line: 1, column: 1, end: false } }],
    ['[]', { kind: 'wrong', at: [], needs: 'object', found: [] }],
    ['null', { kind: 'wrong', at: [], needs: 'object', found: null }],
    ['7', { kind: 'wrong', at: [], needs: 'object', found: 7 }],
    ['{}', { kind: 'wrong', at: ['format'], needs: 'format', found: undefined }],
    ['{"format":"other","version":1}', { kind: 'wrong', at: ['format'], needs: 'format', found: 'other' }],
    [JSON.stringify({ ...head, version: 2 }), { kind: 'later-version', version: 2 }],
    [JSON.stringify({ ...head, version: '1' }), { kind: 'wrong', at: ['version'], needs: 'version', found: '1' }],
    [JSON.stringify({ ...head, version: 0 }), { kind: 'wrong', at: ['version'], needs: 'version', found: 0 }],
    [JSON.stringify({ ...head, weights: [] }), { kind: 'wrong', at: ['weights'], needs: 'object', found: [] }],
    [JSON.stringify({ ...head, mutedSites: {} }), { kind: 'wrong', at: ['mutedSites'], needs: 'list', found: {} }],
  ])('%.40j is refused', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('never throws and never half succeeds, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"format":"smallprint-settings","version":1,"weights":${json}}`),
        ),
        (text) => {
          const file = readSettingsFile(text);
          expect(file.ok || file.problems.length > 0).toBe(true);
        },
      ),
    );
  });
});

describe('the fault in a text that is not JSON', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('is found exactly where the browser finds one too', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ']', ',', ':', '0', '\\', '\n', 'e', '-'))
      .map(([json, at, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + (put === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json({ stringUnit: 'grapheme-composite' }), broken, fc.string()), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": tru}', 1, 7],
    ['{"a" 1}', 1, 6],
    ['{\r\n\r\n"a": 01}', 3, 7],
    ['["a", ]', 1, 7],
    ["{'a': 1}", 1, 2],
    ['{"a": "b\nc"}', 1, 7],
    ['{} {}', 1, 4],
    ['{1: 2}', 1, 2],
    ['[}', 1, 2],
  ])('of %j stands in line %i, character %i', (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column, end: false });
  });
});
