/** What a UTF-16 unit is to the reader of a text. Scripts are letters that tell a language. */
export const CHARACTER = {
  other: 1,
  number: 2,
  letter: 3,
  kana: 4,
  hangul: 5,
  han: 6,
  cyrillic: 7,
  arabic: 8,
  hebrew: 9,
  greek: 10,
  thai: 11,
  devanagari: 12,
} as const;

export type Character = (typeof CHARACTER)[keyof typeof CHARACTER];

/** The first that fits counts. Letters outside the basic plane are two units and no letter. */
const PATTERNS: readonly (readonly [RegExp, Character])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, CHARACTER.kana],
  [/\p{Script=Hangul}/u, CHARACTER.hangul],
  [/\p{Script=Han}/u, CHARACTER.han],
  [/\p{Script=Cyrillic}/u, CHARACTER.cyrillic],
  [/\p{Script=Arabic}/u, CHARACTER.arabic],
  [/\p{Script=Hebrew}/u, CHARACTER.hebrew],
  [/\p{Script=Greek}/u, CHARACTER.greek],
  [/\p{Script=Thai}/u, CHARACTER.thai],
  [/\p{Script=Devanagari}/u, CHARACTER.devanagari],
  [/\p{L}/u, CHARACTER.letter],
  [/\p{N}/u, CHARACTER.number],
];

/** By unit, worked out when first met; 0 until then. */
const known = new Uint8Array(0x10000);

/** What a unit is. */
export function characterOf(unit: number): Character {
  return (known[unit] || learn(unit)) as Character;
}

function learn(unit: number): Character {
  const text = String.fromCharCode(unit);
  const character = PATTERNS.find(([pattern]) => pattern.test(text))?.[1] ?? CHARACTER.other;
  known[unit] = character;
  return character;
}
