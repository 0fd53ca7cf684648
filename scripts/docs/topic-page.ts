import { RULES } from '../../lib/rules';
import type { Frame, Rule } from '../../lib/rules/define-rule';
import { MEASURED } from '../../lib/rules/measured-accuracy';
import { DEFAULT_WEIGHTS } from '../../lib/rules/weights';
import { type RuleTopic, TOPICS_OF_THE_READER } from '../../lib/taxonomy/topics';
import { accuracyMessages } from '../../lib/ui/messages/accuracy';
import { optionsMessages } from '../../lib/ui/messages/options-messages';
import { RULE_TOPIC_NAMES } from '../../lib/ui/messages/topics';
import { escapeMarkdown, page } from './markdown';

/** docs/rules/TOPIC.md: a section for each rule of a topic. */
export function topicPage(topic: RuleTopic): string {
  const rules = RULES.filter((rule) => rule.topic === topic);
  return page(
    `# ${RULE_TOPIC_NAMES[topic]}`,
    `[All rules](README.md) · written by \`npm run docs\` from [lib/rules/${topic}](../../lib/rules/${topic})`,
    rules.map(({ id, title }) => `* [${escapeMarkdown(title)}](#${id})`).join('\n'),
    `In the examples, the part in **bold** is what is quoted as evidence; where nothing is bold, all of it is quoted. ${
      TOPICS_OF_THE_READER.includes(topic)
        ? `These rules are about what you may do, so they also count ${OF_THE_READER.map((frame) => FRAMES[frame]).join('; ')}.`
        : 'A rule counts only what the company says that it does, unless “Also hears” names more.'
    }`,
    ...rules.flatMap(sectionOf),
  );
}

/** What the rules of the reader's topics hear without saying so. */
const OF_THE_READER: readonly Frame[] = ['users', 'control', 'rights', 'hypothetical'];

const FRAMES: Readonly<Record<Frame, string>> = {
  headings: 'headings',
  questions: 'questions',
  users: 'what users do (“information that you share”)',
  control: 'what users may stop (“opt out of the sale”)',
  rights: 'what users may ask about (“the right to know the data sold”)',
  hypothetical: 'what is only supposed (“if we ever …”)',
  disclaimers: 'what is said not to be covered (“this policy does not apply to …”)',
};

function sectionOf(rule: Rule): (string | null)[] {
  const { id, topic, title, stance, why, examples } = rule;
  return [
    `<a id="${id}"></a>\n\n## ${escapeMarkdown(title)}`,
    `**${optionsMessages.stance[stance]}** · weight ${DEFAULT_WEIGHTS[id]} · [\`${id}\`](../../lib/rules/${topic}/${id}.ts)`,
    escapeMarkdown(why),
    definitionOf(rule),
    examplesOf('Would be found:', examples.found),
    examplesOf('Would be ignored:', examples.ignored),
  ];
}

function definitionOf({ id, holds, doesNotHold, distinctDataKinds, hears, sources }: Rule): string {
  const figures = MEASURED.rules[id];
  const lines = [
    ['Counts when', escapeMarkdown(holds)],
    ['Does not count', doesNotHold && escapeMarkdown(doesNotHold)],
    ['Counted over the whole policy', distinctDataKinds && `at least ${distinctDataKinds} kinds of data`],
    ['Also hears', hears?.map((frame) => FRAMES[frame]).join('; ')],
    [
      'Measured',
      figures
        ? [accuracyMessages.policies(figures), accuracyMessages.quotes(figures)].filter(Boolean).join(' ')
        : accuracyMessages.unmeasured,
    ],
    ['Sources', sources.map(escapeMarkdown).join('; ')],
  ];
  return lines.flatMap(([name, text]) => (text ? [`* **${name}:** ${text}`] : [])).join('\n');
}

function examplesOf(heading: string, examples: readonly string[]): string | null {
  if (examples.length === 0) return null;
  return `${heading}\n\n${examples.map((example) => `* ${exampleText(example)}`).join('\n')}`;
}

/** An example with its evidence in bold. */
function exampleText(example: string): string {
  return example
    .split(/\[\[(.*?)\]\]/s)
    .map((part, i) => (i % 2 === 1 ? `**${escapeMarkdown(part)}**` : escapeMarkdown(part)))
    .join('');
}
