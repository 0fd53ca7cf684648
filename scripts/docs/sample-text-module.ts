import type { SampleText } from '../../entrypoints/welcome/sample-reading';
import type { DataMention, Quote } from '../../lib/analysis/report';
import { readSample } from './read-sample';

/** The module that gives the first page the words of the sample policy, and the quotes on which its findings rest. */
export function sampleTextModule(): string {
  const { page, analysis } = readSample();
  const { readingMinutes, touched = [], headings = [], data, notData = [], findings } = analysis;
  const sample: SampleText = {
    url: page.url,
    health: page.health,
    policy: page.policy,
    links: page.links,
    readingMinutes,
    touched,
    headings,
    data: data.map(placed),
    notData: notData.map(placed),
    quotes: Object.fromEntries(findings.map(({ rule, evidence }) => [rule, evidence.map(place)])),
  };
  const lines = Object.entries(sample).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return `import type { SampleText } from './sample-reading';

/** The words of tests/sample/privacy.html, and where in them it says what was found; written by \`npm run docs\`. */
export const SAMPLE_TEXT: SampleText = {
${lines.join('\n')}
};
`;
}

/** A quote without its words, which stand in the text. */
function place<Placed extends Quote>({ text: _, ...rest }: Placed): Omit<Placed, 'text'> {
  return rest;
}

function placed({ kind, evidence }: DataMention): SampleText['data'][number] {
  return { kind, evidence: evidence.map(place) };
}
