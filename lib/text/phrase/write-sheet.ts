import { CUE_WORDS } from '../cue-words';
import { NODE, type PhraseSheet, SYMBOLS } from './phrase-sheet';
import { GROUP, LONGEST_GAP, MOST_WORDS, readNodes } from './read-sheet';
import { SignWriter } from './sign-writer';
import { type PhraseNode, parsePhrase, type Vocabulary } from './syntax';
import { inOrder, signsOfWords } from './word-list';

/**
 * Writes phrases down as a sheet, in their order, and behind them the words that are cues.
 * @throws Error when one breaks the notation or has a gap or a choice that is too long.
 */
export function writeSheet(sources: readonly string[], vocabulary: Vocabulary): PhraseSheet {
  const cues = Object.values(CUE_WORDS).map((words) => `{${words.replaceAll(' ', '|')}}`);
  const phrases = [...sources, ...cues].map((source) => parsePhrase(source, vocabulary));
  const keys = new NodeKeys();
  const shared = listShared(phrases, keys);
  const words = inOrder(phrases.flatMap((phrase) => wordsOf(phrase, keys)));
  const list = new SignList(new Set(shared.keys()), keys, new Map(words.map((word, index) => [word, index])));
  for (const phrase of phrases) list.add(phrase);
  const { signs, stems } = signsOfWords(words);
  const writer = new SignWriter([...signs, ...list.signs]);
  const size = { stems, nodes: list.nodes, phrases: sources.length, shared: shared.size };
  readNodes(writer, size);
  return { code: writer.write(), ...size };
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

/** What a reader of phrases asks for, one after the other. */
class SignList {
  readonly signs: number[] = [];
  nodes = 0;
  private readonly groups = new Map<string, number>();

  constructor(
    private readonly shared: ReadonlySet<string>,
    private readonly keys: NodeKeys,
    private readonly words: ReadonlyMap<string, number>,
  ) {}

  add(node: PhraseNode): void {
    const key = this.keys.of(node);
    const group = this.groups.get(key);
    if (group !== undefined) {
      this.signs.push(NODE.shared, group);
      this.nodes++;
      return;
    }
    if (this.shared.has(key)) {
      this.groups.set(key, this.groups.size);
      this.signs.push(GROUP);
    }
    this.signs.push(NODE[node.type]);
    this.nodes++;
    if (node.type === 'word') this.signs.push(this.words.get(key) ?? 0);
    if (node.type === 'symbol') this.signs.push(SYMBOLS.indexOf(node.name));
    if (node.type === 'gap') this.signs.push(node.words);
    if (node.type === 'choice') this.addWords(node);
    for (const part of this.partsInOrder(node)) this.add(part);
    if (node.type !== 'sequence' && node.type !== 'choice') return;
    this.signs.push(NODE.end);
    this.nodes++;
  }

  /** The words of a choice, as they are numbered, and first how many. */
  private addWords(choice: PhraseNode): void {
    const words = partsOf(choice, this.keys).flatMap((option) => this.words.get(this.keys.of(option)) ?? []);
    if (words.length > MOST_WORDS)
      throw new Error(`A choice of ${words.length} words is too long: ${MOST_WORDS} are the most.`);
    this.signs.push(words.length, ...words.sort((a, b) => a - b));
    this.nodes += words.length;
  }

  /** The other options of a choice: what was there before, as it was numbered, and then what is of the same type. */
  private partsInOrder(node: PhraseNode): readonly PhraseNode[] {
    const parts = partsOf(node, this.keys);
    if (node.type !== 'choice') return parts;
    const rankOf = (part: PhraseNode): number =>
      this.groups.get(this.keys.of(part)) ?? this.shared.size + NODE[part.type];
    return parts.filter(({ type }) => type !== 'word').sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function partsOf(node: PhraseNode, keys: NodeKeys): readonly PhraseNode[] {
  if (node.type === 'sequence') return node.parts;
  if (node.type === 'optional') return [node.part];
  return node.type === 'choice' ? keys.optionsOf(node) : [];
}

/** The words of a phrase, as often as they stand there. */
function wordsOf(node: PhraseNode, keys: NodeKeys): string[] {
  return node.type === 'word' ? [keys.of(node)] : partsOf(node, keys).flatMap((part) => wordsOf(part, keys));
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
        if (node.words > LONGEST_GAP)
          throw new Error(`A gap of ${node.words} words is too long: ${LONGEST_GAP} are the most.`);
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
