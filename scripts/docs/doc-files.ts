import { RULE_TOPICS } from '../../lib/taxonomy/topics';
import { accuracyPage } from './accuracy-page';
import { rulesIndex } from './rules-index';
import { samplePolicyModule } from './sample-policy-module';
import { sampleTextModule } from './sample-text-module';
import { topicPage } from './topic-page';

/** The folder that holds nothing but generated pages. */
export const RULE_DOCS = 'docs/rules';

/** Every generated file: its path from the project's root, and its text. */
export function docFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/accuracy.md', accuracyPage()],
    ['entrypoints/options/sample-policy.ts', samplePolicyModule()],
    ['entrypoints/welcome/sample-policy-text.ts', sampleTextModule()],
    [`${RULE_DOCS}/README.md`, rulesIndex()],
    ...RULE_TOPICS.map((topic) => [`${RULE_DOCS}/${topic}.md`, topicPage(topic)] as const),
  ]);
}
