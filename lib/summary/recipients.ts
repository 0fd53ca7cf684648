import type { Evidence, Finding } from '../analysis/report';
import type { Weights } from '../rules/weights';
import type { Modality } from '../taxonomy/modality';
import type { RuleId } from '../taxonomy/rule-ids';

/** Somebody who gets data, and the first sentence that says so. */
export interface Recipient {
  /** In plain words, e.g. "advertising partners". */
  readonly name: string;
  readonly rule: RuleId;
  readonly evidence: Evidence;
}

/** Who a sentence names as getting data; `isSpecific` is false for names such as "third parties". */
export type FindRecipients = (
  sentence: string,
  leadIn: string | null,
  self: readonly string[],
) => readonly { readonly name: string; readonly isSpecific: boolean }[];

/** The rules by whose evidence somebody gets data, in the order in which their recipients are listed. */
const SHARING: readonly RuleId[] = [
  'sells-data',
  'shares-with-advertisers',
  'shares-for-marketing',
  'shares-with-partners',
  'shares-with-affiliates',
  'shares-with-providers',
  'broad-disclosure',
  'law-enforcement',
];

/** What says that nobody gets data, or only if the reader agrees. */
const NOT_GIVEN: ReadonlySet<Modality> = new Set(['denies', 'with-exceptions', 'with-consent']);

/** More chips than this are not read. */
const MOST = 8;

/** Sentences that are looked at, at most: some 100 ms of grammar on a slow machine. */
const MOST_SENTENCES = 40;

/**
 * Who gets data, by the evidence of the rules on sharing that count under the reader's weights; at most eight, each
 * once. Names that tell something come first. `host` is the policy's: its own name is no recipient.
 */
export function listRecipients(
  findings: readonly Finding[],
  weights: Weights,
  host: string,
  find: FindRecipients,
): Recipient[] {
  const self = host
    .toLowerCase()
    .split(/[.-]/)
    .filter((label) => label.length > 2);
  const named = listEvidence(findings, weights).flatMap(({ rule, evidence }) =>
    find(evidence.text, evidence.leadIn, self).map(({ name, isSpecific }) => ({ name, isSpecific, rule, evidence })),
  );
  const unique = new Map<string, (typeof named)[number]>();
  for (const one of named) if (!unique.has(keyOf(one.name))) unique.set(keyOf(one.name), one);
  const keys = [...unique.keys()];
  return (
    [...unique]
      // "Partners" say nothing beside "advertising partners".
      .flatMap(([key, one]) => (keys.some((other) => other.endsWith(` ${key}`)) ? [] : [one]))
      .sort((a, b) => Number(b.isSpecific) - Number(a.isSpecific))
      .slice(0, MOST)
      .map(({ name, rule, evidence }) => ({ name, rule, evidence }))
  );
}

/** Each sentence once, under the first of its rules; what is denied or waits for the reader's consent is left out. */
function listEvidence(findings: readonly Finding[], weights: Weights): { rule: RuleId; evidence: Evidence }[] {
  const bySentence = new Map<number, { rule: RuleId; evidence: Evidence }>();
  for (const rule of SHARING) {
    if (weights[rule] === 0) continue;
    for (const evidence of findings.find((finding) => finding.rule === rule)?.evidence ?? []) {
      const holds = !NOT_GIVEN.has(evidence.modality);
      if (holds && !bySentence.has(evidence.start)) bySentence.set(evidence.start, { rule, evidence });
    }
  }
  return [...bySentence.values()].slice(0, MOST_SENTENCES);
}

/** The same for "third-party vendors" and "third party vendor"; "other companies" and "companies". */
function keyOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/^(?:other|outside|external) /, '');
  const shorter = plain.replace(/^third part(?:y|ies) (?=\w)/, '');
  return shorter.replace(/\b(\w+?)(ies|s)?$/, (_, stem: string, end?: string) => (end === 'ies' ? `${stem}y` : stem));
}
