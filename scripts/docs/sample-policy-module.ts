import './dom-globals';

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { analyze } from '../../lib/analysis/analyze';
import { readPage } from '../../lib/page/read';

const SAMPLE = fileURLToPath(new URL('../../tests/sample/privacy.html', import.meta.url));

/** The module that tells the options page what was found in the sample policy; all but its quotes. */
export function samplePolicyModule(): string {
  const { window } = new JSDOM(readFileSync(SAMPLE, 'utf8'), { url: 'https://www.fernweh-post.example/privacy' });
  const { title, policy } = readPage(window.document);
  const { language, words, topics, findings } = analyze(policy);
  const rules = findings.map(({ rule }) => rule).sort();
  return `import type { SamplePolicy } from './previewed-policy';

/** What was found in tests/sample/privacy.html; written by \`npm run docs\`. */
export const SAMPLE_POLICY: SamplePolicy = {
  title: ${quote(title)},
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
