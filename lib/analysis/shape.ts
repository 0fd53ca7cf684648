/**
 * What shows, apart from its words, what a paragraph is about: an address at which to write, a number to call, or that it
 * is an item cut out of a list of purposes. Every pattern has an end in sight, since a page may hold anything.
 */
const SHAPES: readonly (readonly [trait: string, shown: RegExp])[] = [
  ['#email', /\w@[\w-]{1,60}\.\w/],
  // A telephone number, or a state with its postal code
  ['#reach', /\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}|\b[A-Z]{2},? \d{5}\b/],
  ['#listed', /[;,](?: and| or)?$/],
  ['#begun', /^[^A-Za-z]{0,9}[a-z]/],
];

/** The traits by which a text shows in its writing what it is about. */
export function shapeOf(text: string): string[] {
  const trimmed = text.trim();
  return SHAPES.flatMap(([trait, shown]) => (shown.test(trimmed) ? [trait] : []));
}
