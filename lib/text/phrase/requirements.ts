import { inflect } from './inflect';
import type { PhraseNode } from './syntax';

/**
 * Words of which every match of a phrase holds at least one. A phrase has one requirement for each of its parts that
 * cannot be missing; a sentence that fails one of them cannot match.
 */
export interface Requirement {
  readonly exact: readonly string[];
  /** Beginnings of words. */
  readonly prefixes: readonly string[];
  /** How often such a word occurs in 1,000 words of policy text, roughly. */
  readonly frequency: number;
}

/** What gives a symbol away. */
const OF_SYMBOLS: Readonly<Record<string, Requirement>> = {
  email: { exact: ['@'], prefixes: [], frequency: 0.3 },
  number: startingWith('0123456789'),
  year: { exact: [], prefixes: ['19', '20'], frequency: 2 },
  phone: startingWith('0123456789'),
  url: { exact: ['http', 'https', 'www'], prefixes: [], frequency: 1 },
};

function startingWith(digits: string): Requirement {
  return { exact: [], prefixes: [...digits], frequency: 8 };
}

// Vocabulary entries are shared nodes: their requirements are worked out once.
const known = new WeakMap<PhraseNode, readonly Requirement[]>();

/** The requirements of a phrase, the most telling first; none where nothing is required. */
export function requirementsOf(node: PhraseNode): readonly Requirement[] {
  let requirements = known.get(node);
  if (!requirements) {
    requirements = [...workOut(node)].sort((a, b) => a.frequency - b.frequency);
    known.set(node, requirements);
  }
  return requirements;
}

function workOut(node: PhraseNode): readonly Requirement[] {
  switch (node.type) {
    case 'word':
      return [requireWord(node.word, node.form)];
    case 'symbol': {
      const requirement = OF_SYMBOLS[node.name];
      return requirement ? [requirement] : [];
    }
    case 'sequence':
      return node.parts.flatMap((part) => requirementsOf(part));
    case 'choice': {
      const best = node.options.map((option) => requirementsOf(option)[0]);
      return best.includes(undefined)
        ? []
        : [mergeRequirements(best.filter((requirement) => requirement !== undefined))];
    }
    default:
      return [];
  }
}

const words = new Map<string, Requirement>();

/** The words themselves that a word of a phrase stands for; the same object for the same word. */
export function requireWord(word: string, form: 'exact' | 'inflected' | 'prefix'): Requirement {
  const key = `${form} ${word}`;
  const known = words.get(key);
  if (known) return known;
  const exact = form === 'prefix' ? [] : form === 'inflected' ? inflect(word) : [word];
  const prefixes = form === 'prefix' ? [word] : [];
  const frequency = [...exact, ...prefixes].reduce((sum, each) => sum + frequencyOf(each), 0);
  const requirement = { exact, prefixes, frequency };
  words.set(key, requirement);
  return requirement;
}

/** Met by whatever meets one of these. */
export function mergeRequirements(requirements: readonly Requirement[]): Requirement {
  const [only] = requirements;
  if (only && requirements.length === 1) return only;
  const exact = new Set<string>();
  const prefixes = new Set<string>();
  let frequency = 0;
  for (const requirement of requirements) {
    for (const word of requirement.exact) exact.add(word);
    for (const prefix of requirement.prefixes) prefixes.add(prefix);
    frequency += requirement.frequency;
  }
  return { exact: [...exact], prefixes: [...prefixes], frequency };
}

/** Occurrences in 1,000 words of policy text: only steers which requirement is looked at first, never what matches. */
const COMMON: Readonly<Record<string, number>> = {
  a: 20,
  access: 3,
  ad: 3,
  all: 4,
  and: 40,
  any: 6,
  are: 9,
  as: 11,
  at: 4,
  be: 11,
  by: 9,
  can: 5,
  collect: 6,
  company: 2,
  content: 2,
  cookie: 2,
  cookies: 6,
  data: 14,
  do: 5,
  for: 15,
  from: 7,
  have: 5,
  how: 3,
  if: 8,
  in: 20,
  information: 22,
  is: 9,
  it: 5,
  may: 12,
  no: 2,
  not: 6,
  of: 28,
  on: 8,
  or: 24,
  other: 6,
  our: 18,
  out: 2,
  part: 6,
  parties: 4,
  party: 3,
  personal: 12,
  policy: 4,
  privacy: 6,
  process: 3,
  product: 2,
  provide: 5,
  purpose: 3,
  right: 4,
  service: 6,
  services: 8,
  share: 3,
  site: 5,
  such: 5,
  that: 14,
  the: 42,
  these: 3,
  they: 3,
  third: 6,
  this: 10,
  to: 42,
  use: 12,
  user: 3,
  us: 9,
  visit: 2,
  we: 30,
  website: 4,
  when: 5,
  will: 5,
  with: 13,
  you: 30,
  your: 26,
};

function frequencyOf(word: string): number {
  return COMMON[word] ?? (word.length <= 3 ? 1.5 : 0.4);
}
