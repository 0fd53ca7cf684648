import type { Lexicon, Requirement } from './lexicon';
import type { PhraseNode } from './syntax';

/** What the phrases of one lexicon require; parts of the vocabulary are shared, and worked out once. */
export interface RequirementFinder {
  /** What every match holds, the rarest first; none where nothing is required. */
  requiredBy(node: PhraseNode): readonly Requirement[];
  /** Met by every word with which a match can begin; null where that may be anything. */
  beginningOf(node: PhraseNode): Requirement | null;
}

/** Works out requirements over one lexicon. */
export function createRequirementFinder(lexicon: Lexicon): RequirementFinder {
  const known = new Map<PhraseNode, readonly Requirement[]>();
  const beginnings = new Map<PhraseNode, Requirement | null>();

  function requiredBy(node: PhraseNode): readonly Requirement[] {
    const requirements = known.get(node) ?? workOut(node);
    known.set(node, requirements);
    return requirements;
  }

  function workOut(node: PhraseNode): readonly Requirement[] {
    switch (node.type) {
      case 'word':
        return [lexicon.requireWord(node.word, node.form)];
      case 'symbol':
        return requiredBySymbol(node.name, lexicon);
      case 'sequence':
        return [...new Set(node.parts.flatMap(requiredBy))].sort(
          (a, b) => lexicon.frequencyOf(a) - lexicon.frequencyOf(b),
        );
      case 'choice': {
        const rarest = node.options.map((option) => requiredBy(option)[0]);
        return rarest.includes(undefined) ? [] : [lexicon.requireOneOf(rarest.filter((each) => each !== undefined))];
      }
      default:
        return [];
    }
  }

  function beginningOf(node: PhraseNode): Requirement | null {
    let beginning = beginnings.get(node);
    if (beginning === undefined) {
      const all = wordsThatBegin(node);
      beginning = all && lexicon.requireOneOf(all);
      beginnings.set(node, beginning);
    }
    return beginning;
  }

  function wordsThatBegin(node: PhraseNode): readonly Requirement[] | null {
    switch (node.type) {
      case 'word':
        return requiredBy(node);
      case 'optional':
        return each([node.part]);
      case 'choice':
        return each(node.options);
      case 'sequence': {
        const required = node.parts.findIndex(({ type }) => type !== 'optional');
        return each(node.parts.slice(0, required + 1));
      }
      default:
        return null;
    }
  }

  function each(nodes: readonly PhraseNode[]): readonly Requirement[] | null {
    const all = nodes.map(beginningOf);
    return all.includes(null) ? null : all.filter((beginning) => beginning !== null);
  }

  return { requiredBy, beginningOf };
}

/** What gives a symbol away. */
function requiredBySymbol(name: string, lexicon: Lexicon): readonly Requirement[] {
  const startingWith = (beginnings: readonly string[]): Requirement =>
    lexicon.requireOneOf(beginnings.map((beginning) => lexicon.requireWord(beginning, 'prefix')));
  if (name === 'email') return [lexicon.requireWord('@', 'exact')];
  if (name === 'year') return [startingWith(['19', '20'])];
  if (name === 'url')
    return [lexicon.requireOneOf(['http', 'https', 'www'].map((word) => lexicon.requireWord(word, 'exact')))];
  return [startingWith([...'0123456789'])];
}
