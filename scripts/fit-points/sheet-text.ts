import { CLASS_NAMES } from '../../lib/rules/topics/class-names';

/** The source text of a table of points; traits that say nothing are left out. */
export function sheetText(
  name: 'topic' | 'data',
  start: readonly number[],
  worth: number,
  points: readonly (readonly [string, readonly number[]])[],
): string {
  const lines = points
    // A phrase for a kind of data stays even without points: where it stands, the kind is named.
    .filter(
      ([trait, values]) => !trait.includes('>') && (trait.indexOf(':') > 0 || values.some((value) => value !== 0)),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([trait, values]) => `    ${quote(trait)}: '${signsOf(values)}',`);
  return [
    '// biome-ignore-all lint/suspicious/noThenProperty: "then" is one of the words',
    "import type { PointSheet } from './point-sheet';",
    '',
    `/** Points for each ${name === 'topic' ? 'topic' : 'kind of data'}, fitted by scripts/fit-points; not to be edited by hand. */`,
    `export const ${name.toUpperCase()}_POINTS: PointSheet = {`,
    `  start: [${start.map((logit) => logit.toFixed(2)).join(', ')}],`,
    `  worth: ${worth},`,
    '  points: {',
    ...lines,
    '  },',
    '  pairs: {',
    ...pairLines(start.length, new Map(points)),
    '  },',
    '};',
    '',
  ].join('\n');
}

/** For each first class, by column, a sign for each second class. */
function pairLines(columns: number, points: ReadonlyMap<string, readonly number[]>): string[] {
  return CLASS_NAMES.flatMap((first) => {
    const rows = Array.from({ length: columns }, (_, column) =>
      signsOf(CLASS_NAMES.map((second) => points.get(`${first}>${second}`)?.[column] ?? 0)),
    );
    return rows.every((row) => row === '') ? [] : [`    ${first}: '${rows.join(' ').trimEnd()}',`];
  });
}

function signsOf(values: readonly number[]): string {
  return values.map(signOf).join('').replace(/\.+$/, '');
}

function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** See lib/rules/topics/point-sheet.ts. */
function signOf(points: number): string {
  if (points < 0) return String.fromCharCode(96 - points);
  if (points > 9) return String.fromCharCode(65 + points - 10);
  return points === 0 ? '.' : String(points);
}
