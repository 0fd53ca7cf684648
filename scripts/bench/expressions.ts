import { RULES } from '../../lib/rules';
import { VOCABULARY } from '../../lib/rules/vocabulary';
import { inflect } from '../../lib/text/phrase/inflect';
import { type PhraseNode, parsePhrase } from '../../lib/text/phrase/syntax';

const BETWEEN = '[^a-z0-9]+';

/** Every pattern of every rule as an expression on folded text: what the engine would be without one. */
export function listExpressions(): RegExp[] {
  const phrases = RULES.flatMap(({ matches = [], denies = [] }) => [...matches, ...denies]).map((pattern) =>
    typeof pattern === 'string' ? pattern : pattern.phrase,
  );
  return phrases.map((phrase) => new RegExp(`\\b${sourceOf(parsePhrase(phrase, VOCABULARY))}\\b`));
}

function sourceOf(node: PhraseNode): string {
  switch (node.type) {
    case 'word':
      return wordSource(node.word, node.form);
    case 'symbol':
      return SYMBOLS[node.name] ?? '\\w+';
    case 'choice':
      return `(?:${node.options.map(sourceOf).join('|')})`;
    case 'optional':
      return `(?:${sourceOf(node.part)})`;
    case 'gap':
      return '';
    case 'sequence':
      return sequenceSource(node.parts);
  }
}

/** A part that may be missing takes the space after it along; a gap is words with their spaces. */
function sequenceSource(parts: readonly PhraseNode[]): string {
  return parts
    .map((part, index) => {
      const space = index < parts.length - 1 ? BETWEEN : '';
      if (part.type === 'gap') return `(?:[a-z0-9]+${BETWEEN}){0,${part.words}}?`;
      return part.type === 'optional' ? `(?:${sourceOf(part)}${space})?` : sourceOf(part) + space;
    })
    .join('');
}

function wordSource(word: string, form: 'exact' | 'inflected' | 'prefix'): string {
  if (form === 'prefix') return `${word}[a-z0-9]*`;
  return form === 'exact' ? word : `(?:${inflect(word).join('|')})`;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  email: '[a-z0-9]+@[a-z0-9]+',
  number: '\\d+',
  year: '(?:19|20)\\d\\d',
  phone: '\\d[\\d ()-]{6,}',
  url: '(?:https?|www)',
};
