import { inflect } from './inflect';
import { type Requirement, requirementsOf, SYMBOLS } from './requirements';
import { type PhraseNode, parsePhrase, type Vocabulary } from './syntax';

/** A phrase made ready. */
export interface CompiledPhrase {
  readonly source: string;
  /** Runs on folded text. Global: set `lastIndex` before each use. Built when it is first asked for. */
  readonly expression: RegExp;
  /** What every match holds, the most telling first; at least one. */
  readonly requirements: readonly Requirement[];
  /** True when the phrase itself speaks of "not" or "never": a negation around it then says nothing more. */
  readonly negative: boolean;
}

/**
 * What may stand between two words of a phrase: punctuation and space, never a semicolon. Bounded, as is every
 * repetition here, so that a match costs a constant at each position and hostile text stays linear.
 */
const BETWEEN = '[^a-z0-9;]{1,6}';
const ANY_WORD = '[a-z0-9]{1,40}';
const POSSESSIVE = "(?:'s|')?";

/** "t" is what the phrase keeps of "don't". */
const NEGATIVE_WORDS = new Set(['not', 'no', 'never', 'neither', 'nor', 'cannot', 'none', 'nothing', 't']);

/**
 * Compiles a phrase.
 * @throws Error when the phrase breaks the notation, or begins or ends with a gap.
 */
export function compilePhrase(source: string, vocabulary: Vocabulary): CompiledPhrase {
  const node = parsePhrase(source, vocabulary);
  const requirements = requirementsOf(node);
  if (requirements.length === 0)
    throw new Error(`The phrase "${source}" has no word that must be there: make one of them required.`);
  checkGaps(node, source);
  let expression: RegExp | undefined;
  return {
    source,
    requirements,
    negative: speaksNegatively(node),
    // Most phrases never meet a sentence that could match: a cold worker should not pay for their expressions.
    get expression() {
      expression ??= new RegExp(`(?<![a-z0-9])${sourceOf(node)}(?![a-z0-9])`, 'g');
      return expression;
    },
  };
}

function checkGaps(node: PhraseNode, phrase: string): void {
  if (node.type === 'choice') for (const option of node.options) checkGaps(option, phrase);
  if (node.type === 'optional') checkGaps(node.part, phrase);
  if (node.type !== 'sequence') return;
  if (
    node.parts[0]?.type === 'gap' ||
    node.parts.at(-1)?.type === 'gap' ||
    node.parts.every(({ type }) => type === 'gap' || type === 'optional')
  ) {
    throw new Error(
      `The phrase "${phrase}" begins or ends with a gap, or has nothing that must be there: write a word.`,
    );
  }
  for (const part of node.parts) checkGaps(part, phrase);
}

// Vocabulary entries are shared nodes: their source is put together once.
const known = new WeakMap<PhraseNode, string>();

function sourceOf(node: PhraseNode): string {
  let source = known.get(node);
  if (source === undefined) {
    source = putTogether(node);
    known.set(node, source);
  }
  return source;
}

function putTogether(node: PhraseNode): string {
  switch (node.type) {
    case 'word':
      return `${wordSource(node.word, node.form)}${POSSESSIVE}`;
    case 'symbol':
      return SYMBOLS[node.name]?.source ?? '(?!)';
    case 'choice':
      return `(?:${node.options.map(sourceOf).join('|')})`;
    case 'sequence':
      return sequenceSource(node.parts);
    case 'optional':
      return `(?:${sourceOf(node.part)})?`;
    case 'gap':
      return '';
  }
}

function sequenceSource(parts: readonly PhraseNode[]): string {
  const lastRequired = parts.findLastIndex(({ type }) => type !== 'gap' && type !== 'optional');
  return parts
    .map((part, i) => {
      if (i < lastRequired) return withSeparator(part);
      if (i === lastRequired) return sourceOf(part);
      return part.type === 'optional' ? `(?:${BETWEEN}${sourceOf(part.part)})?` : '';
    })
    .join('');
}

function withSeparator(part: PhraseNode): string {
  if (part.type === 'gap') return `(?:${ANY_WORD}${BETWEEN}){0,${part.words}}?`;
  if (part.type === 'optional') return `(?:${sourceOf(part.part)}${BETWEEN})?`;
  return `${sourceOf(part)}${BETWEEN}`;
}

function wordSource(word: string, form: 'exact' | 'inflected' | 'prefix'): string {
  if (form === 'prefix') return `${word}[a-z0-9]{0,20}`;
  if (form === 'exact') return word;
  // Longest first: the engine takes the first alternative that fits.
  const forms = [...inflect(word)].sort((a, b) => b.length - a.length);
  return `(?:${forms.join('|')})`;
}

function speaksNegatively(node: PhraseNode): boolean {
  switch (node.type) {
    case 'word':
      return NEGATIVE_WORDS.has(node.word);
    case 'sequence':
      return node.parts.some(speaksNegatively);
    case 'choice':
      return node.options.some(speaksNegatively);
    default:
      return false;
  }
}
