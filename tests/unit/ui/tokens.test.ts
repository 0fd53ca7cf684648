import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GRADE_COLOURS } from '../../../lib/taxonomy/grade-colours';

const CSS = readFileSync('lib/ui/tokens.css', 'utf8');
const [plain = '', more = ''] = CSS.split('@media (prefers-contrast: more)');

/** The colours of everybody, and of readers who ask for more contrast; what these leave out stays as it is. */
const COLOURS = { usual: coloursIn(plain), more: new Map([...coloursIn(plain), ...coloursIn(more)]) };

/** The least contrast of text, as WCAG 2.2 has it at levels AA and AAA. */
const LEAST = { usual: 4.5, more: 7 };

type Wish = keyof typeof COLOURS;

const SURFACES = ['paper', 'sheet', 'inset'];
const INKS = ['ink', 'ink-soft', 'accent', 'watch', 'favour', 'neutral'];
const GRADES = ['a', 'b', 'c', 'd', 'e'];

/** Text colour on ground colour, wherever the one stands on the other. */
const PAIRS: [string, string][] = [
  ...INKS.flatMap((ink) => SURFACES.map((surface): [string, string] => [ink, surface])),
  ...GRADES.map((grade): [string, string] => ['on-grade', `grade-${grade}`]),
  ['grade-none', 'sheet'],
  ['on-accent', 'accent'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['watch', 'watch-soft'],
  ['favour', 'favour-soft'],
  ['neutral', 'neutral-soft'],
  ['paper', 'ink'], // the toast
];

const CASES = PAIRS.flatMap(([ink, ground]) =>
  (['usual', 'more'] as const).flatMap((wish) =>
    (['light', 'dark'] as const).map((theme) => [wish, theme, ink, ground] as const),
  ),
);

test.each(CASES)('contrast %s, %s: %s on %s', (wish, theme, ink, ground) => {
  expect(contrast(colour(ink, theme, wish), colour(ground, theme, wish))).toBeGreaterThanOrEqual(LEAST[wish]);
});

test('more contrast means other colours for all words', () => {
  const words = [...INKS, ...GRADES.map((grade) => `grade-${grade}`)];
  expect(words.filter((name) => colour(name, 'light', 'more') === colour(name, 'light'))).toEqual([]);
});

test.each(['light', 'dark'] as const)('%s: outlines that mean something have a contrast of 3 at least', (theme) => {
  for (const surface of SURFACES) {
    expect(contrast(colour('line-strong', theme), colour(surface, theme))).toBeGreaterThanOrEqual(3);
    for (const grade of GRADES) {
      expect(contrast(colour(`grade-${grade}`, theme), colour(surface, theme))).toBeGreaterThanOrEqual(3);
    }
  }
});

test('a grade has the colour on the toolbar button that it has in the light look', () => {
  const colours = Object.entries(GRADE_COLOURS).map(([grade, hex]) => [`grade-${grade.toLowerCase()}`, hex]);
  expect(colours).toEqual(GRADES.map((grade) => [`grade-${grade}`, colour(`grade-${grade}`, 'light')]));
});

function coloursIn(css: string): Map<string, Record<'light' | 'dark', string>> {
  const found = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

function colour(name: string, theme: 'light' | 'dark', wish: Wish = 'usual'): string {
  const found = COLOURS[wish].get(name);
  if (!found) throw new Error(`tokens.css has no colour --${name} in the form light-dark(#rrggbb, #rrggbb)`);
  return found[theme];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
