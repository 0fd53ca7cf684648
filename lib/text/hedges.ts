/**
 * Words that leave open what is done, how often, to what or by whom. From Reidenberg, Bhatia, Breaux and Norton,
 * "Ambiguity in Privacy Policies and the Impact of Regulation", Journal of Legal Studies 45 (2016), who coded policies
 * for four kinds of vague terms; what stands after the dash of each kind is ours and of the same kind.
 */
const HEDGES: readonly string[] = [
  // Conditions that are not told.
  'depending',
  'necessary',
  'appropriate',
  'inappropriate',
  'as needed',
  'as applicable',
  'otherwise reasonably',
  'sometimes',
  'from time to time',
  // –
  'as necessary',
  'as appropriate',
  'where necessary',
  'where appropriate',
  'where applicable',
  'where possible',
  'when necessary',
  'when appropriate',
  'if necessary',
  'if applicable',
  'reasonable',
  'reasonably',
  'commercially reasonable',
  'occasionally',
  // Generalisations.
  'generally',
  'mostly',
  'widely',
  'general',
  'commonly',
  'usually',
  'normally',
  'typically',
  'largely',
  'often',
  'primarily',
  'among other things',
  // –
  'among others',
  'in general',
  'for the most part',
  'ordinarily',
  // Modality.
  'may',
  'might',
  'can',
  'could',
  'would',
  'likely',
  'possible',
  'possibly',
  // –
  'perhaps',
  'potentially',
  // Amounts that are not told.
  'anyone',
  'certain',
  'everyone',
  'numerous',
  'some',
  'most',
  'few',
  'much',
  'many',
  'various',
  'including but not limited to',
  // –
  'including without limitation',
  'such as',
  'several',
  'and so on',
];

const MODALS = ['may', 'might', 'can', 'could', 'would'];

/** Before "you", these make it the object of something whose own verb follows: "data about you may be kept". */
const BEFORE_OBJECT = ['about', 'by', 'for', 'from', 'identify', 'identifies', 'of', 'on', 'to', 'with'];

/** Stands for any word of digits. */
const NUMBER = '#';

/** What looks like a hedge and is none: a date, a law's name, and what the reader may do rather than the company. */
const NO_HEDGES: readonly string[] = [
  `may ${NUMBER}`,
  `${NUMBER} may`,
  'general data protection',
  'attorney general',
  'as soon as possible',
  ...MODALS.map((modal) => `you ${modal}`),
];

/** Stands for any word that is no part of a hedge. */
const OTHER = 0;

/** A word as a part of hedges: a small whole number, 0 for all words that are part of none. */
export type HedgePart = number;

/** The part that a word in lower case is; to be looked up once for each distinct word. */
export function hedgePartOf(word: string): HedgePart {
  return PARTS.get(/^\d+$/.test(word) ? NUMBER : word) ?? OTHER;
}

/** Counts the hedges of a sentence, given as its words' parts: the longest at each place, none twice; linear. */
export function countHedges(parts: ArrayLike<HedgePart>): number {
  let hedges = 0;
  for (let at = 0; at < parts.length; ) {
    if (parts[at] === OTHER) {
      at++;
      continue;
    }
    const { length, worth } = longestAt(parts, at);
    hedges += worth;
    at += length;
  }
  return hedges;
}

/** A place in the tree of hedges: what can follow, and what the words so far are worth, if they are an entry at all. */
interface Branch {
  readonly next: Map<HedgePart, Branch>;
  worth: 0 | 1 | null;
}

const PARTS = new Map<string, HedgePart>();
const ROOT: Branch = { next: new Map(), worth: null };
for (const hedge of HEDGES) plant(hedge, 1);
for (const before of BEFORE_OBJECT) for (const modal of MODALS) plant(`${before} you ${modal}`, 1);
for (const phrase of NO_HEDGES) plant(phrase, 0);

function plant(phrase: string, worth: 0 | 1): void {
  let branch = ROOT;
  for (const word of phrase.split(' ')) {
    const part = PARTS.get(word) ?? PARTS.size + 1;
    PARTS.set(word, part);
    const next: Branch = branch.next.get(part) ?? { next: new Map(), worth: null };
    branch.next.set(part, next);
    branch = next;
  }
  branch.worth = worth;
}

function longestAt(parts: ArrayLike<HedgePart>, from: number): { readonly length: number; readonly worth: number } {
  let longest = { length: 1, worth: 0 };
  let branch = ROOT.next.get(parts[from] ?? OTHER);
  for (let at = from + 1; branch; at++) {
    if (branch.worth !== null) longest = { length: at - from, worth: branch.worth };
    branch = branch.next.get(parts[at] ?? OTHER);
  }
  return longest;
}
