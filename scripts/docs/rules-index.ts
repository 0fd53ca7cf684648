import { RULES } from '../../lib/rules';
import type { Rule } from '../../lib/rules/define-rule';
import { MEASURED } from '../../lib/rules/measured-accuracy';
import { DEFAULT_WEIGHTS } from '../../lib/rules/weights';
import { RULE_TOPICS, type RuleTopic } from '../../lib/taxonomy/topics';
import { RULE_TOPIC_NAMES } from '../../lib/ui/messages/topics';
import { outOf } from './figures';
import { escapeMarkdown, page, table } from './markdown';

/** docs/rules/README.md: all rules on one page. */
export function rulesIndex(): string {
  return page(
    '# Rules',
    `Smallprint looks for ${RULES.length} practices, with a rule for each. These pages are written by \`npm run docs\` from
the rules in [lib/rules](../../lib/rules); edit those.`,
    `* **Stance**: whether the practice is good or bad for you, or neither.
* **Weight**: how much it moves the score, from 0 (not at all) to 10. The options page lets you choose your own.
* **Right**: of the policies in which the rule spoke up, those that do state the practice.
* **Found**: of the policies that state the practice, those in which the rule spoke up.
* **Quotes**: of the quotes that people filed under the practice, those that were found.`,
    '[Accuracy](../accuracy.md) says how this was measured and how far to trust it.',
    ...RULE_TOPICS.flatMap((topic) => [`## [${RULE_TOPIC_NAMES[topic]}](${topic}.md)`, tableOf(topic)]),
  );
}

function tableOf(topic: RuleTopic): string {
  return table(
    ['Rule', 'Stance', 'Weight', 'Right', 'Found', 'Quotes'],
    RULES.filter((rule) => rule.topic === topic).map(rowOf),
  );
}

function rowOf({ id, topic, title, stance }: Rule): string[] {
  const figures = MEASURED.rules[id];
  const name = `[${escapeMarkdown(title)}](${topic}.md#${id})`;
  const shares = figures && [
    outOf(figures.right, figures.found),
    outOf(figures.right, figures.stated),
    outOf(figures.quotesFound, figures.quotes),
  ];
  return [name, stance, String(DEFAULT_WEIGHTS[id]), ...(shares ?? ['–', '–', '–'])];
}
