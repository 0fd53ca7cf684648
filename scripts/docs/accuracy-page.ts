import { RULES } from '../../lib/rules';
import type { RuleAccuracy } from '../../lib/rules/accuracy';
import type { Rule } from '../../lib/rules/define-rule';
import { MEASURED } from '../../lib/rules/measured-accuracy';
import { RULE_TOPICS } from '../../lib/taxonomy/topics';
import { formatWhole } from '../../lib/ui/messages/formats';
import { RULE_TOPIC_NAMES } from '../../lib/ui/messages/topics';
import { FEWEST_POLICIES, FEWEST_QUOTES, totalsOf } from '../accuracy/totals';
import { outOfWithShare, percent } from './figures';
import { escapeMarkdown, page, table } from './markdown';

/** Rules that do worse than this are named as ones to be careful with: about one claim in seven wrong, a third missed. */
const CAREFUL_BELOW = 0.85;
const SILENT_BELOW = 2 / 3;

/** docs/accuracy.md: precision and recall of each rule, in counts. */
export function accuracyPage(): string {
  const policies = formatWhole(MEASURED.policies);
  const quotes = formatWhole(MEASURED.quotes);
  const { macroRules, macroQuoteRules } = totalsOf(MEASURED);
  return page(
    '# Accuracy',
    `How often each rule is right, and how much it misses. The figures are measured by \`npm run accuracy\`, which writes
this page.`,
    '## What was measured',
    `* **${policies} policies, two readers each.** Both read the whole policy and noted which practices it states. A rule
  is right where both say so. Where they differed, the pair of policy and rule is left out.
* **${quotes} quotes.** People filed each under a practice. A quote is found if the rule for that practice speaks up, or
  another rule that the same practice covers. Quotes show what is missed; they cannot show what is claimed wrongly.`,
    '## In all',
    totals(),
    `In the first column every claim counts alike, so that common practices weigh most. In the second, the mean over rules, a
rare practice counts as much as a common one. That mean is over the ${macroRules} rules that at least ${FEWEST_POLICIES} policies state, and for
quotes over the ${macroQuoteRules} rules with at least ${FEWEST_QUOTES}.`,
    '## How to read it',
    `* **Right** is precision: of the policies in which the rule spoke up, those that do state the practice. It tells how
  far to trust a claim that you see.
* **Found** is recall: of the policies that state the practice, those in which the rule spoke up. It tells how far to
  trust silence.
* **Mind the counts.** "2 of 2" is two policies, no more; below five no percentage is given. A dash means that
  there was nothing to count.
* **Expect less elsewhere.** The same policies and quotes were at hand while the rules were written, so these figures
  flatter. There are many more quotes than policies, and they come from far more of these: of the two, quotes are the
  better guide to what is missed. On 36 policies on which nothing was ever mended, 95 of 100 claims were right and 87 of 100
  practices were found (one careful reading each; [decision 11](decisions/0011-held-back-policies.md)).
* A finding always stands beside its sentence: read that, and trust it over the rule.`,
    ...careful(),
    '## Rule by rule',
    ...RULE_TOPICS.flatMap((topic) => [
      `### ${RULE_TOPIC_NAMES[topic]}`,
      table(
        ['Rule', 'Right', 'Found', 'Quotes found'],
        RULES.filter((rule) => rule.topic === topic).map((rule) => [linkTo(rule), ...cellsOf(MEASURED.rules[rule.id])]),
      ),
    ]),
  );
}

function totals(): string {
  const all = totalsOf(MEASURED);
  return table(
    ['', 'every claim alike', 'mean over rules'],
    [
      ['Right (precision)', outOfWithShare(all.right, all.found), percent(all.macroPrecision)],
      ['Found (recall)', outOfWithShare(all.right, all.stated), percent(all.macroRecall)],
      ['Both (F1)', percent(all.f1), percent(all.macroF1)],
      ['Quotes found', outOfWithShare(all.quotesFound, all.quotes), percent(all.macroQuoteRecall)],
    ],
  );
}

/** The rules that were wrong or silent most often, and those of which nothing is known. */
function careful(): string[] {
  const wrong = pick(({ found, right }) => found >= FEWEST_POLICIES && right / found < CAREFUL_BELOW);
  const silent = pick(
    ({ stated, right, quotes, quotesFound }) =>
      (stated >= FEWEST_POLICIES && right / stated < SILENT_BELOW) ||
      (quotes >= FEWEST_QUOTES && quotesFound / quotes < SILENT_BELOW),
  );
  const unknown = pick(({ stated, found, quotes }) => stated + found + quotes === 0);
  const lines = [
    ...list('Wrong most often', wrong, ({ right, found }) => `, right in ${right} of ${found}`),
    ...list('Silent most often', silent, (figures) => `, found ${foundIn(figures)}`),
    ...list('Never put to the test', unknown, () => ''),
  ];
  return lines.length === 0 ? [] : ['## Rules to be careful with', ...lines];
}

function list(heading: string, picked: readonly Measured[], say: (figures: RuleAccuracy) => string): string[] {
  if (picked.length === 0) return [];
  return [`${heading}:`, picked.map(({ rule, figures }) => `* ${linkTo(rule)}${say(figures)}`).join('\n')];
}

interface Measured {
  readonly rule: Rule;
  readonly figures: RuleAccuracy;
}

const UNMEASURED: RuleAccuracy = { stated: 0, found: 0, right: 0, quotes: 0, quotesFound: 0 };

function pick(wanted: (figures: RuleAccuracy) => boolean): Measured[] {
  return RULES.map((rule) => ({ rule, figures: MEASURED.rules[rule.id] ?? UNMEASURED })).filter(({ figures }) =>
    wanted(figures),
  );
}

/** "in 1 of 3 policies and 7 of 40 quotes" */
function foundIn({ stated, right, quotes, quotesFound }: RuleAccuracy): string {
  const parts = [
    ...(stated === 0 ? [] : [`${right} of ${stated} ${stated === 1 ? 'policy' : 'policies'}`]),
    ...(quotes === 0 ? [] : [`${quotesFound} of ${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`]),
  ];
  return `in ${parts.join(' and ')}`;
}

function linkTo({ id, topic, title }: Rule): string {
  return `[${escapeMarkdown(title)}](rules/${topic}.md#${id})`;
}

function cellsOf(figures: RuleAccuracy | undefined): string[] {
  if (!figures) return ['–', '–', '–'];
  return [
    outOfWithShare(figures.right, figures.found),
    outOfWithShare(figures.right, figures.stated),
    outOfWithShare(figures.quotesFound, figures.quotes),
  ];
}
