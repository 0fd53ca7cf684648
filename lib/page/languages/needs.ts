import type { PackedTitles } from './title-check';

/**
 * Writes the alternatives of expressions for the way, each with what it cannot match without.
 * @throws Error naming the alternative that needs nothing in particular.
 */
export function packTitles(expressions: readonly RegExp[]): PackedTitles {
  const alternatives = expressions.flatMap(({ source }) => alternativesOf(source));
  const needs = new Set<string>();
  const lines = alternatives.map((source) => {
    const own = needsOf(source);
    if (own.length === 0) throw new Error(`"${source}" is to hold letters of which none may be missing.`);
    for (const need of own) needs.add(need);
    return `${own.join('|')}\t${source}`;
  });
  const shortest = [...needs].filter((need) => ![...needs].some((other) => other !== need && need.includes(other)));
  return { needs: shortest.sort().join('|'), alternatives: lines.join('\n') };
}

/**
 * What an expression cannot match without: one of these strings, in lower case, stands in whatever it matches in lower
 * case. None where nothing can be told. Knows the notation that titles are written in: no references, nothing captured.
 */
export function needsOf(source: string): readonly string[] {
  const needs = alternativesOf(source).map(needsOfSequence);
  return needs.every((some) => some.length > 0) ? [...new Set(needs.flat())] : [];
}

/** The alternatives of an expression, as far as they are not in a group. */
function alternativesOf(source: string): string[] {
  const alternatives = [''];
  for (const part of partsOf(source)) {
    if (part === '|') alternatives.push('');
    else alternatives[alternatives.length - 1] += part;
  }
  return alternatives;
}

/** The telling part of a sequence: where one of several strings must stand, the shortest of them counts. */
function needsOfSequence(sequence: string): readonly string[] {
  let best: readonly string[] = [];
  let run = '';
  const weigh = (needs: readonly string[]) => {
    if (shortestOf(needs) > shortestOf(best)) best = needs;
  };
  const parts = partsOf(sequence);
  for (const [index, part] of parts.entries()) {
    if (MAY_BE_MISSING.test(parts[index + 1] ?? '')) {
      weigh([run]);
      run = '';
      continue;
    }
    const isCharacter = /^[^\\()[\]{}?*+.^$|]$/.test(part);
    if (isCharacter) run += part.toLowerCase();
    // What is repeated ends a run: what follows may stand further on.
    if (isCharacter && !/^[+{]/.test(parts[index + 1] ?? '')) continue;
    weigh([run]);
    run = '';
    if (part.startsWith('(?:')) weigh(needsOf(part.slice(3, -1)));
  }
  weigh([run]);
  return best;
}

const MAY_BE_MISSING = /^(?:[?*]|\{0)/;

function shortestOf(needs: readonly string[]): number {
  return needs.length === 0 ? 0 : Math.min(...needs.map(({ length }) => length));
}

/** A group, a class, an escape, a quantifier or a single character each. */
function partsOf(source: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < source.length; at += parts.at(-1)?.length ?? 1) parts.push(source.slice(at, endOf(source, at)));
  return parts;
}

function endOf(source: string, at: number): number {
  switch (source[at]) {
    case '\\':
      return at + 2;
    case '[':
      return endOfClass(source, at);
    case '{':
      return source.indexOf('}', at) + 1;
    case '(':
      return endOfGroup(source, at);
    default:
      return at + 1;
  }
}

function endOfClass(source: string, at: number): number {
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

function endOfGroup(source: string, at: number): number {
  if (!source.startsWith('(?:', at))
    throw new Error(`Titles hold plain groups only, (?:…): "${source.slice(at, at + 20)}"`);
  let end = at + 3;
  while (source[end] !== ')') {
    if (end >= source.length) throw new Error(`A group is not closed: "${source.slice(at, at + 20)}"`);
    end = endOf(source, end);
  }
  return end + 1;
}
