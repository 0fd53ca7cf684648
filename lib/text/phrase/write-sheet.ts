import type { PhraseSheet } from './phrase-sheet';
import { encodeSigns } from './sign-code';
import { type PhraseNode, parsePhrase, type Vocabulary } from './syntax';
import { packWords } from './word-list';

/**
 * Writes phrases down as a sheet, in their order.
 * @throws Error when one breaks the notation.
 */
export function writeSheet(sources: readonly string[], vocabulary: Vocabulary): PhraseSheet {
  const phrases = sources.map((source) => parsePhrase(source, vocabulary));
  const keys = new NodeKeys();
  const shared = listShared(phrases, keys);
  const groups = new Map([...shared].map(([key, node]) => [`#${key}`, writeNode(node, shared, keys, true)]));
  const written = phrases.flatMap((phrase) => writeNode(phrase, shared, keys, false));
  const inOrder = orderSigns(joinSequences([...[...groups.values()].flat(), ...written]));
  const numbers = new Map(inOrder.map((sign, number) => [sign, number]));
  // Groups have their numbers by the order of their signs.
  const signs = joinSequences([...inOrder.flatMap((sign) => groups.get(sign) ?? []), ...written]);
  return {
    signs: packWords(inOrder.map((sign) => (groups.has(sign) ? '#' : sign))),
    shared: shared.size,
    code: encodeSigns(
      signs.map((sign) => numbers.get(sign) ?? 0),
      inOrder.length,
    ),
  };
}

/** Writes the end of a sequence and the beginning of the next as one sign: one sign in ten goes. */
function joinSequences(signs: readonly string[]): string[] {
  return signs.flatMap((sign, at) => {
    if (sign === '(' && signs[at - 1] === ')') return [];
    return sign === ')' && signs[at + 1] === '(' ? ['|'] : [sign];
  });
}

/** Signs that are put first: about as many as are written with one character. */
const COMMONEST = 47;

/** The commonest signs first, for they are the shortest; the rest by letters, which compresses best. */
function orderSigns(signs: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const byCount = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return [...byCount.slice(0, COMMONEST), ...byCount.slice(COMMONEST).sort()];
}

/** By key, the groups that stand in more than one place: written once. */
function listShared(phrases: readonly PhraseNode[], keys: NodeKeys): Map<string, PhraseNode> {
  const seen = new Set<string>();
  const shared = new Map<string, PhraseNode>();
  const visit = (node: PhraseNode): void => {
    if (node.type === 'word' || node.type === 'symbol' || node.type === 'gap') return;
    const key = keys.of(node);
    if (seen.has(key)) {
      shared.set(key, node);
      return;
    }
    seen.add(key);
    partsOf(node, keys).forEach(visit);
  };
  phrases.forEach(visit);
  return shared;
}

function writeNode(
  node: PhraseNode,
  shared: ReadonlyMap<string, PhraseNode>,
  keys: NodeKeys,
  isDefinition: boolean,
): string[] {
  const key = keys.of(node);
  if (!isDefinition && shared.has(key)) return [`#${key}`];
  const opening = OPENINGS[node.type];
  if (opening === undefined) return [key];
  const parts = partsOf(node, keys).flatMap((part) => writeNode(part, shared, keys, false));
  return node.type === 'optional' ? [opening, ...parts] : [opening, ...parts, ')'];
}

const OPENINGS: Readonly<Partial<Record<PhraseNode['type'], string>>> = { sequence: '(', choice: '{', optional: '[' };

function partsOf(node: PhraseNode, keys: NodeKeys): readonly PhraseNode[] {
  if (node.type === 'sequence') return node.parts;
  if (node.type === 'optional') return [node.part];
  return node.type === 'choice' ? keys.optionsOf(node) : [];
}

/** Nodes that match the same have the same key. */
class NodeKeys {
  private readonly keys = new Map<PhraseNode, string>();

  of(node: PhraseNode): string {
    const key = this.keys.get(node) ?? this.write(node);
    this.keys.set(node, key);
    return key;
  }

  /** The different alternatives of a choice; their order says nothing. */
  optionsOf({ options }: Extract<PhraseNode, { type: 'choice' }>): PhraseNode[] {
    const byKey = new Map(options.map((option) => [this.of(option), option]));
    return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, option]) => option);
  }

  private write(node: PhraseNode): string {
    switch (node.type) {
      case 'word':
        return node.word + { exact: '', inflected: '~', prefix: '*' }[node.form];
      case 'symbol':
        return `<${node.name}>`;
      case 'gap':
        return `.${node.words}`;
      case 'sequence':
        return `(${node.parts.map((part) => this.of(part)).join('_')})`;
      case 'choice':
        return `{${this.optionsOf(node)
          .map((option) => this.of(option))
          .join('_')}}`;
      case 'optional':
        return `[${this.of(node.part)}]`;
    }
  }
}
