import { readSample } from './read-sample';

/** The module that tells the options page what was found in the sample policy; all but its quotes. */
export function samplePolicyModule(): string {
  const { page, analysis } = readSample();
  const { language, words, topics, findings } = analysis;
  const rules = findings.map(({ rule }) => rule).sort();
  return `import type { SamplePolicy } from './previewed-policy';

/** What was found in tests/sample/privacy.html; written by \`npm run docs\`. */
export const SAMPLE_POLICY: SamplePolicy = {
  title: ${quote(page.title)},
  language: ${quote(language)},
  words: ${words},
  topics: [
${listed(topics)}
  ],
  rules: [
${listed(rules)}
  ],
};
`;
}

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const listed = (texts: readonly string[]) => texts.map((text) => `    ${quote(text)},`).join('\n');
